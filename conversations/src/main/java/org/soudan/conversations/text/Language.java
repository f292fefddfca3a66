package org.soudan.conversations.text;

/** The languages that Soudan speaks. */
public enum Language {
    EN,
    JA;

    /** No kana and no kanji comes before the radicals; asking for the script is slow, and most text is Latin. */
    private static final int FIRST_JAPANESE = 0x2E80;

    /** The language that a text is most likely written in: any kana or kanji makes it Japanese. */
    public static Language of(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isJapanese(text.codePointAt(i))) {
                return JA;
            }
        }
        return EN;
    }

    static boolean isJapanese(int codePoint) {
        return codePoint >= FIRST_JAPANESE && isJapanese(Character.UnicodeScript.of(codePoint));
    }

    private static boolean isJapanese(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HAN;
    }
}
