package org.soudan.conversations.text;

import java.util.Optional;

/** Where a phrase stands in a comparable text, from {@code start} to before {@code end}. */
record Occurrence(int start, int end) {

    /** A Latin phrase stands between word borders; a Japanese one anywhere, whatever the spaces. */
    static Optional<Occurrence> first(String text, String phrase, int from) {
        if (phrase.isEmpty() || text.indexOf(phrase.charAt(0), from) < 0) {
            return Optional.empty();
        }
        return Language.of(phrase) == Language.JA
                ? spaced(text, phrase.replace(" ", ""), from)
                : bordered(text, phrase, from);
    }

    private static Optional<Occurrence> bordered(String text, String phrase, int from) {
        for (int at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1)) {
            if (isBorder(text, at - 1) && isBorder(text, at + phrase.length())) {
                return Optional.of(new Occurrence(at, at + phrase.length()));
            }
        }
        return Optional.empty();
    }

    /** Japanese needs no space beside an English word, so its characters are borders too. */
    static boolean isBorder(String text, int at) {
        return at < 0
                || at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                || Language.isJapanese(text.charAt(at));
    }

    private static Optional<Occurrence> spaced(String text, String phrase, int from) {
        for (int at = text.indexOf(phrase.charAt(0), from); at >= 0; at = text.indexOf(phrase.charAt(0), at + 1)) {
            int end = end(text, phrase, at);
            if (end > 0) {
                return Optional.of(new Occurrence(at, end));
            }
        }
        return Optional.empty();
    }

    private static int end(String text, String phrase, int start) {
        int at = start;
        for (int i = 0; i < phrase.length(); i++, at++) {
            while (i > 0 && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != phrase.charAt(i)) {
                return -1;
            }
        }
        return at;
    }
}
