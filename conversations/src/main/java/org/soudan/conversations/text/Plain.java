package org.soudan.conversations.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text made comparable: NFKC (so full-width letters and half-width kana are folded), lower case, apostrophes dropped,
 * every other run of punctuation, symbols and spaces one space, no space at the ends.
 *
 * @param value the comparable text; empty when the original held no letter and no digit
 */
public record Plain(String value) {

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}ー]+");

    public static Plain of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var joined = APOSTROPHE.matcher(folded).replaceAll("");
        return new Plain(NOT_A_WORD.matcher(joined).replaceAll(" ").strip());
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Whether {@code phrase} occurs: between word borders in Latin script, anywhere in Japanese, spaces aside. */
    public boolean contains(Plain phrase) {
        if (phrase.isEmpty()) {
            return false;
        }
        return Language.of(phrase.value) == Language.JA
                ? withoutSpaces().contains(phrase.withoutSpaces())
                : (" " + value + " ").contains(" " + phrase.value + " ");
    }

    /** The text with each occurrence of {@code phrase} blanked out, by the rule of {@link #contains}. */
    public Plain without(Plain phrase) {
        if (!contains(phrase)) {
            return this;
        }
        return Language.of(phrase.value) == Language.JA
                ? new Plain(withoutSpaces().replace(phrase.withoutSpaces(), " ").strip())
                : new Plain((" " + value + " ")
                        .replace(" " + phrase.value + " ", " | ")
                        .strip());
    }

    private String withoutSpaces() {
        return value.replace(" ", "");
    }
}
