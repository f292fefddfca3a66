package org.soudan.conversations.text;

import java.nio.charset.StandardCharsets;

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
}
