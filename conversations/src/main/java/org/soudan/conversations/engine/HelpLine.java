package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.Opening;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/**
 * A line that somebody in danger can call.
 *
 * @param words its name and number, and the name that stands for whether it is open
 * @param check the pages on which what is not sure of it can be checked
 * @param always ISO 639 codes of the languages that it speaks at all its hours
 * @param sometimes those that it speaks at some of its hours
 */
public record HelpLine(Words words, Map<Language, List<String>> check, Hours hours, Set<String> always,
        Set<String> sometimes) {

    public HelpLine {
        check = Map.copyOf(check);
        always = Set.copyOf(always);
        sometimes = Set.copyOf(sometimes);
    }

    boolean speaks(Language language) {
        return always.contains(code(language));
    }

    boolean maySpeak(Language language) {
        return speaks(language) || sometimes.contains(code(language));
    }

    private static String code(Language language) {
        return language == Language.JA ? "ja" : "en";
    }

    /** Whether somebody surely answers now. */
    boolean isOpen(Instant now) {
        return switch (hours.at(now)) {
            case Opening.Always always -> true;
            case Opening.Until until -> true;
            case Opening.Next next -> false;
            case Opening.NotKnown unknown -> false;
        };
    }

    boolean isClosed(Instant now) {
        return hours.at(now) instanceof Opening.Next;
    }
}
