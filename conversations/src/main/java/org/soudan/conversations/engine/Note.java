package org.soudan.conversations.engine;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A counsellor's words for counsellors. Nothing makes a {@link Effect.Reply} of it, and its words come out only where
 * the desk shows them.
 */
public record Note(String words) {

    /** What may stand before the mark and is not seen, or is how something is made bold or quoted. */
    private static final Pattern BEFORE = Pattern.compile("^[\\s\\p{Cf}\\p{Zs}\\p{Cc}*_~`>]+");

    private static final String MARK = "//";

    /** Whether words in a case's thread are a note: they begin with two slashes, of whichever width. */
    public static boolean isMarked(String words) {
        var seen = BEFORE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceFirst("");
        return seen.startsWith(MARK);
    }

    /** Never shows the words. */
    @Override
    public String toString() {
        return "Note";
    }
}
