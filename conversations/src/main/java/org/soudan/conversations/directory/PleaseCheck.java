package org.soudan.conversations.directory;

import java.util.List;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/**
 * What is said after a text that uses a fact which is not sure.
 *
 * @param at with {@value #LINKS} for the pages to check
 * @param above when the text names these pages already
 */
public record PleaseCheck(Words at, Words above) {

    public static final String LINKS = "{links}";

    public PleaseCheck {
        if (!namesLinks(at)) {
            throw new IllegalArgumentException("say in both languages where to check: " + LINKS);
        }
    }

    /** Whether words in both languages have a place for the pages. */
    public static boolean namesLinks(Words at) {
        return at.en().contains(LINKS) && at.ja().contains(LINKS);
    }

    public String in(Language language, List<String> links) {
        return links.isEmpty() ? above.in(language) : at.in(language).replace(LINKS, String.join(" ", links));
    }
}
