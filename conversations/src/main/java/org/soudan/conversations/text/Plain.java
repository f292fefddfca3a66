package org.soudan.conversations.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text made comparable: NFKC (so full-width letters and half-width kana are folded), lower case, apostrophes and
 * invisible marks dropped, every other run of punctuation, symbols and spaces one space, no space at the ends.
 *
 * @param value the comparable text; empty when the original held no letter and no digit
 */
public record Plain(String value) {

    /** Taken out before NFKC, which makes a space and an accent of the acute that many people type. */
    private static final String APOSTROPHES = "'’‘‛`´ʼ′＇｀";

    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK;
    private static final int LETTERS_AND_NUMBERS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    /** Stands where something was taken out, so that its neighbours don't become a phrase. */
    private static final String BLANK = "|";

    public static Plain of(String text) {
        return new Plain(text.chars().allMatch(c -> c < 0x80) ? ascii(text) : anything(text));
    }

    /** The same for the plainest of texts, which need no patterns. */
    private static String ascii(String text) {
        var plain = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(apart && !plain.isEmpty() ? " " : "").append(Character.toLowerCase(c));
                apart = false;
            } else if (c != '\'' && c != '`') {
                apart = true;
            }
        }
        return plain.toString();
    }

    static String anything(String text) {
        var joined = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isDropped(c)).forEach(joined::appendCodePoint);
        return words(Normalizer.normalize(joined, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    /** Apostrophes, soft hyphens, joiners, and what makes a digit or a heart an emoji; a zero-width space is a space. */
    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return APOSTROPHES.indexOf(c) >= 0
                || type == Character.ENCLOSING_MARK
                || (type == Character.FORMAT && c != ZERO_WIDTH_SPACE)
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    /** A mark belongs to the letter before it; alone it is none. */
    private static String words(String text) {
        var words = new StringBuilder(text.length());
        boolean apart = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean mark = is(MARKS, c);
            if (is(LETTERS_AND_NUMBERS, c) || (mark && !apart && !words.isEmpty())) {
                words.append(apart && !words.isEmpty() ? " " : "").appendCodePoint(c);
                apart = false;
            } else {
                apart = true;
            }
        }
        return words.toString();
    }

    private static boolean is(int types, int codePoint) {
        return (types >> Character.getType(codePoint) & 1) != 0;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Whether {@code phrase} occurs: between word borders in Latin script, anywhere in Japanese, spaces aside. */
    public boolean contains(Plain phrase) {
        return Occurrence.first(value, phrase.value, 0).isPresent();
    }

    /** The text with each occurrence of {@code phrase} blanked out, by the rule of {@link #contains}. */
    public Plain without(Plain phrase) {
        var left = new StringBuilder();
        int from = 0;
        for (var next = Occurrence.first(value, phrase.value, 0); next.isPresent();) {
            left.append(value, from, next.get().start()).append(BLANK);
            from = next.get().end();
            next = Occurrence.first(value, phrase.value, from);
        }
        return from == 0 ? this : new Plain(left.append(value, from, value.length()).toString().strip());
    }
}
