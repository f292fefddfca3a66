package org.soudan.conversations.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Cuts a long text where that hurts least: in the second half of what fits after a line, else after a sentence; else
 * between words; only where there is no such place between two characters as people see them. Never inside a surrogate
 * pair; inside a joined emoji or a letter with its marks only when that is longer than a page.
 */
public final class Cut {

    /** What follows may decide whether a place is a border. */
    private static final int LOOK_AHEAD = 64;

    private Cut() {}

    /** Pages of at most {@code most} chars that together are the whole text. */
    public static List<String> pages(String text, int most) {
        var pages = new ArrayList<String>();
        var rest = text;
        do {
            var page = first(rest, start -> start.length() <= most);
            pages.add(page);
            rest = rest.substring(page.length());
        } while (!rest.isEmpty());
        return List.copyOf(pages);
    }

    /**
     * The beginning of the text that is the first page, with the white space at its end; the whole text if that fits.
     * Not empty unless the text is, even if nothing fits.
     *
     * @param fits whether a beginning fits on a page; what is longer should cost more
     */
    public static String first(String text, Predicate<String> fits) {
        if (text.isEmpty() || fits.test(text)) {
            return text;
        }
        var window = window(text, fits);
        int longest = longest(window, fits);
        int half = longest / 2;
        return Stream.<IntSupplier>of(
                () -> line(window, longest, half),
                () -> sentence(window, longest, half),
                () -> word(window, longest))
                .map(border -> window.substring(0, border.getAsInt()))
                .filter(page -> !page.isEmpty() && fits.test(page))
                .findFirst()
                .orElse(window.substring(0, longest));
    }

    /** As much of the text as is needed to find the border; the whole may be a hundred pages. */
    private static String window(String text, Predicate<String> fits) {
        int size = LOOK_AHEAD;
        while (size < text.length() && fits.test(text.substring(0, size))) {
            size *= 2;
        }
        return text.substring(0, Math.min(text.length(), size + LOOK_AHEAD));
    }

    private static int longest(String text, Predicate<String> fits) {
        int whole = longest(text, Characters.borders(text), fits);
        return whole > 0
                ? whole
                : Math.max(text.offsetByCodePoints(0, 1), longest(text, Characters.codePoints(text), fits));
    }

    /** By halves: the last of these borders before which all fits; 0 when there is none. */
    private static int longest(String text, List<Integer> borders, Predicate<String> fits) {
        int fitting = -1;
        int tooFar = borders.size();
        while (tooFar - fitting > 1) {
            int middle = (fitting + tooFar) >>> 1;
            if (fits.test(text.substring(0, borders.get(middle)))) {
                fitting = middle;
            } else {
                tooFar = middle;
            }
        }
        return fitting < 0 ? 0 : borders.get(fitting);
    }

    /** Where the last line ends, or 0 when that is in the first half. */
    private static int line(String text, int longest, int half) {
        int end = text.lastIndexOf('\n', longest - 1) + 1;
        return end > half ? end : 0;
    }

    private static int sentence(String text, int longest, int half) {
        int end = last(BreakIterator.getSentenceInstance(Locale.ROOT), text, longest);
        return end > half ? end : 0;
    }

    /** Where a line may be broken: between words, in Japanese between most characters, but not before a full stop. */
    private static int word(String text, int longest) {
        return last(BreakIterator.getLineInstance(Locale.ROOT), text, longest);
    }

    private static int last(BreakIterator borders, String text, int longest) {
        borders.setText(text);
        int border = borders.isBoundary(longest) ? longest : borders.preceding(longest);
        while (border > 0 && isInsideLatin(text, border)) {
            border = borders.preceding(border);
        }
        return Math.max(0, border);
    }

    /** A web address or a phone number is never cut at its dots and dashes. */
    private static boolean isInsideLatin(String text, int border) {
        return border < text.length() && isLatin(text.charAt(border - 1)) && isLatin(text.charAt(border));
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c <= '~';
    }
}
