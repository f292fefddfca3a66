package org.soudan.conversations.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/**
 * Puts facts into texts on one day. A text with a fact that is not sure on that day ends with "please check" and the
 * page, once for each page, and not again when the text itself names it.
 *
 * @param today in Japan
 */
public record Saying(Directory directory, LocalDate today) {

    /** The text with each reference replaced by its fact. Unknown references stay as they are; {@code check} finds them. */
    public Words fill(Words words) {
        return new Words(fill(words.en(), Language.EN), fill(words.ja(), Language.JA));
    }

    /** The same without "please check", for the few words of an answer. */
    public Words fillOnly(Words words) {
        return new Words(only(words.en(), Language.EN), only(words.ja(), Language.JA));
    }

    /** Where the facts of a text can be checked that are not sure on that day. */
    public List<String> unsure(String text, Language language) {
        return facts(text, language)
                .filter(fact -> !fact.provenance().isSure(today))
                .map(fact -> fact.check().in(language))
                .distinct()
                .toList();
    }

    /** One text with its facts only. A fact may name other facts in its words, these no further ones. */
    public String only(String text, Language language) {
        return once(once(text, language), language);
    }

    private String once(String text, Language language) {
        return text.indexOf('{') < 0 ? text
                : Directory.REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                        directory.said(match.group(1), language).orElse(match.group())));
    }

    private String fill(String text, Language language) {
        var filled = only(text, language);
        var unsure = unsure(text, language);
        if (unsure.isEmpty()) {
            return filled;
        }
        var unnamed = unsure.stream().filter(link -> !filled.contains(link)).toList();
        return filled.stripTrailing() + "\n" + directory.pleaseCheck().in(language, unnamed);
    }

    private Stream<Fact> facts(String text, Language language) {
        return Stream.of(text, once(text, language))
                .flatMap(Directory::references)
                .flatMap(name -> directory.fact(name).stream());
    }
}
