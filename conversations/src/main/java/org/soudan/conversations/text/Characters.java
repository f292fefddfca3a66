package org.soudan.conversations.text;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts whose characters are whole. Half of a surrogate pair can be neither stored nor sent. */
public final class Characters {

    private Characters() {}

    /** The text with each half of a surrogate pair that stands alone replaced by a question mark. */
    public static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** At most the first {@code most} units of the text, never half a surrogate pair. */
    public static String clip(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** Where each character ends that people see as one: with its marks, joined by ZWJ, a flag, a keycap (UAX 29). */
    static List<Integer> borders(String text) {
        var ends = new ArrayList<Integer>();
        var seen = BreakIterator.getCharacterInstance(Locale.ROOT);
        seen.setText(text);
        for (int end = seen.next(); end != BreakIterator.DONE; end = seen.next()) {
            ends.add(end);
        }
        return ends;
    }

    /** Where each code point ends. */
    static List<Integer> codePoints(String text) {
        var ends = new ArrayList<Integer>();
        for (int at = 0; at < text.length();) {
            at += Character.charCount(text.codePointAt(at));
            ends.add(at);
        }
        return ends;
    }
}
