package org.soudan.conversations.text;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Texts made at random of what is hard to cut. The seed is their place in the list. */
final class Soup {

    private static final List<List<String>> PIECES = List.of(
            List.of("a", "Z", "9", " ", ". ", "\n", "£", "é", "word ", "Is it? "),
            List.of("€", "[", "]", "~", "^", "\\", "|", "{", "}"),
            List.of("’", "“", "–", "…", "\u00a0", "Ｎ", "２", "　", "ﬁ", "ō", "ï", "https://a.jp/ō", "\u200b"),
            List.of("あ", "漢", "。", "、", "ー", "っ", "です。", "「話」", "\r\n"),
            List.of("😀", "𠮷", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇯🇵", "🇫🇷", "1️⃣", "👍🏽", "か\u3099", "e\u0301\u0301",
                    "\u0301"));

    private Soup() {}

    static Stream<String> texts() {
        return Stream.iterate(0, seed -> seed + 1).limit(150).map(Soup::text);
    }

    /** Of the first kinds only, or of all: most texts with an emoji are nothing else. */
    private static String text(int seed) {
        var random = new SplittableRandom(seed);
        int kinds = 1 + random.nextInt(PIECES.size());
        var text = new StringBuilder();
        for (int n = random.nextInt(300); n > 0; n--) {
            var pieces = PIECES.get(random.nextInt(kinds));
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    /** What a part takes as a part of the whole. */
    static int units(String part, String whole) {
        return SmsText.isGsm(whole)
                ? part.chars().map(c -> "\f^{}\\[~]|€".indexOf(c) < 0 ? 1 : 2).sum()
                : part.length();
    }

    static boolean beginsOrEndsInAPair(String part) {
        return !part.isEmpty()
                && (Character.isLowSurrogate(part.charAt(0))
                        || Character.isHighSurrogate(part.charAt(part.length() - 1)));
    }
}
