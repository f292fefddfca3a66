package org.soudan.conversations.directory;

import java.net.URI;
import java.time.LocalDate;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/**
 * One dated fact.
 *
 * @param value as it is said, in both languages
 * @param source the page that states it
 * @param checked the day on which somebody read the source
 */
public record Fact(Words value, Certainty certainty, URI source, LocalDate checked) {

    private static final Words PLEASE_CHECK = new Words(" (please check)", "(要確認)");

    /** The value as it may be said: what is not from its owner asks the reader to check. */
    public String in(Language language) {
        var said = value.in(language);
        return certainty == Certainty.OFFICIAL ? said : said + PLEASE_CHECK.in(language);
    }
}
