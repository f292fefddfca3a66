package org.soudan.conversations.text;

import java.util.HashSet;
import java.util.Set;

/**
 * A text in which many phrases are looked for.
 *
 * @param text what is searched
 * @param beginnings with what a phrase in it can begin: each word of letters and digits, and each character; more do no harm
 */
public record Searched(Plain text, Set<String> beginnings) {

    public static Searched of(Plain text) {
        return new Searched(text, beginnings(text.value()));
    }

    private static Set<String> beginnings(String text) {
        var beginnings = new HashSet<String>();
        for (int at = 0; at < text.length(); at++) {
            beginnings.add(text.substring(at, at + 1));
            if (Occurrence.isBorder(text, at - 1)) {
                beginnings.add(word(text, at));
            }
        }
        return beginnings;
    }

    /** From here to the border that ends a Latin word. */
    static String word(String text, int from) {
        int end = from;
        while (!Occurrence.isBorder(text, end)) {
            end++;
        }
        return text.substring(from, end);
    }
}
