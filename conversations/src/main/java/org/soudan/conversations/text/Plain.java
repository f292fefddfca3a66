package org.soudan.conversations.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text made comparable: NFKC (so full-width letters and half-width kana are folded), lower case, apostrophes and
 * invisible marks dropped, every other run of punctuation, symbols and spaces one space, no space at the ends.
 *
 * @param value the comparable text; empty when the original held no letter and no digit
 */
public record Plain(String value) {

    /** Taken out before NFKC, which makes a space and an accent of the acute that many people type. */
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘‛`´ʼ′＇｀]");

    /** Soft hyphens, joiners, and what makes a digit or a heart an emoji; a zero-width space is a space. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Me}\uFE00-\uFE0F&&[^\u200B]]");

    private static final Pattern LONE_MARK = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

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
        var joined = INVISIBLE.matcher(APOSTROPHE.matcher(text).replaceAll("")).replaceAll("");
        var folded = Normalizer.normalize(joined, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = LONE_MARK.matcher(folded).replaceAll(" ");
        return NOT_A_WORD.matcher(words).replaceAll(" ").strip();
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
