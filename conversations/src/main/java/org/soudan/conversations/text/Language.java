package org.soudan.conversations.text;

/** The languages that Soudan speaks. */
public enum Language {
    EN, JA;

    /** The language that a text is most likely written in: any kana or kanji makes it Japanese. */
    public static Language of(String text) {
        return text.codePoints().anyMatch(Language::isJapanese) ? JA : EN;
    }

    static boolean isJapanese(int codePoint) {
        var script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HAN;
    }
}
