package org.soudan.conversations.text;

import java.util.Map;

/**
 * What a text costs as SMS, and how to keep that low.
 *
 * <p>GSM 03.38 (3GPP TS 23.038): 160 septets alone, 153 a part when joined; characters of the extension table count
 * two and are never cut. Any other character makes the whole text UCS-2: 70 units alone, 67 a part, surrogate pairs
 * never cut.
 */
public final class SmsText {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";
    private static final Map<Integer, String> PLAINER = Map.ofEntries(
            Map.entry((int) '\u2018', "'"),
            Map.entry((int) '\u2019', "'"),
            Map.entry((int) '\u201c', "\""),
            Map.entry((int) '\u201d', "\""),
            Map.entry((int) '\u2013', "-"),
            Map.entry((int) '\u2014', "-"),
            Map.entry((int) '\u2026', "..."),
            Map.entry((int) '\u00a0', " "),
            Map.entry((int) '\u2022', "-"));

    private SmsText() {}

    /** The text with typographic marks made plain, when that lets it be sent as GSM-7; else the text itself. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> folded.append(PLAINER.getOrDefault(c, Character.toString(c))));
        var candidate = folded.toString();
        return isGsm(candidate) ? candidate : text;
    }

    /** How many SMS segments the text takes; an empty text takes one. */
    public static int segments(String text) {
        return isGsm(text) ? gsmSegments(text) : ucsSegments(text);
    }

    public static boolean isGsm(String text) {
        return text.chars().allMatch(c -> BASIC.indexOf(c) >= 0 || EXTENSION.indexOf(c) >= 0);
    }

    private static int gsmSegments(String text) {
        return parts(text.chars().map(c -> EXTENSION.indexOf(c) >= 0 ? 2 : 1).toArray(), 160, 153);
    }

    private static int ucsSegments(String text) {
        return parts(text.codePoints().map(Character::charCount).toArray(), 70, 67);
    }

    private static int parts(int[] widths, int alone, int joined) {
        int total = 0;
        int parts = 1;
        int used = 0;
        for (int width : widths) {
            total += width;
            if (used + width > joined) {
                parts++;
                used = 0;
            }
            used += width;
        }
        return total <= alone ? 1 : parts;
    }
}
