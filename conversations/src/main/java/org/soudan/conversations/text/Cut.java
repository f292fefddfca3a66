package org.soudan.conversations.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text into pages. */
public final class Cut {

    private Cut() {}

    /** Pages of at most {@code most} chars that together are the whole text; cut at a space where there is one near. */
    public static List<String> pages(String text, int most) {
        var pages = new ArrayList<String>();
        int from = 0;
        while (text.length() - from > most) {
            int to = border(text, from, from + most);
            pages.add(text.substring(from, to));
            from = to;
        }
        pages.add(text.substring(from));
        return List.copyOf(pages);
    }

    private static int border(String text, int from, int to) {
        int half = from + (to - from) / 2;
        for (int i = to; i > half; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }
}
