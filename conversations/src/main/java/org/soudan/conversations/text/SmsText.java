package org.soudan.conversations.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a text costs as SMS, and how to keep that low.
 *
 * <p>GSM-7 (3GPP TS 23.038): 160 septets alone, 153 a part when joined; characters of the extension table count two.
 * Any other character makes the whole text UCS-2: 70 units alone, 67 a part. As Twilio's calculator counts, neither an
 * escape and its character nor what people see as one character (a surrogate pair, an emoji joined with ZWJ, a letter
 * with its marks) is cut across parts; only what is longer than a part is, between code points.
 */
public final class SmsText {

    private static final int GSM_ALONE = 160;
    private static final int GSM_JOINED = 153;
    private static final int UCS_ALONE = 70;
    private static final int UCS_JOINED = 67;

    private SmsText() {}

    /**
     * The text with typographic marks and full-width forms made plain, when that lets the whole of it be sent as
     * GSM-7; accents are taken off letters only when that saves a segment. Else the text itself. Web and mail addresses
     * are never changed, and the result never takes more segments.
     */
    public static String fold(String text) {
        if (isGsm(text) || Language.of(text) == Language.JA) {
            return text;
        }
        var plain = PlainMarks.of(text);
        if (isGsm(plain)) {
            return segments(plain) <= segments(text) ? plain : text;
        }
        var bare = PlainMarks.withoutAccents(plain);
        return isGsm(bare) && segments(bare) < segments(text) ? bare : text;
    }

    /** How many SMS segments the text takes; an empty text takes one. */
    public static int segments(String text) {
        return parts(text).size();
    }

    public static boolean isGsm(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Gsm7.septets(text.charAt(at)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The text as it is cut into segments; together they are the whole text. */
    public static List<String> parts(String text) {
        boolean gsm = isGsm(text);
        ToIntFunction<String> width = gsm ? SmsText::septets : String::length;
        if (width.applyAsInt(text) <= (gsm ? GSM_ALONE : UCS_ALONE)) {
            return List.of(text);
        }
        return gsm
                ? parts(text, Characters.codePoints(text), width, GSM_JOINED)
                : parts(text, ucsBorders(text), width, UCS_JOINED);
    }

    private static List<String> parts(String text, List<Integer> borders, ToIntFunction<String> width, int joined) {
        var parts = new ArrayList<String>();
        int from = 0;
        int last = 0;
        int taken = 0;
        for (int border : borders) {
            int more = width.applyAsInt(text.substring(last, border));
            if (taken + more > joined) {
                parts.add(text.substring(from, last));
                from = last;
                taken = 0;
            }
            taken += more;
            last = border;
        }
        parts.add(text.substring(from));
        return List.copyOf(parts);
    }

    private static List<Integer> ucsBorders(String text) {
        var borders = new ArrayList<Integer>();
        int from = 0;
        for (int to : Characters.borders(text)) {
            int start = from;
            var seen = text.substring(from, to);
            boolean apart = seen.length() > UCS_JOINED || seen.equals("\r\n");
            (apart ? Characters.codePoints(seen) : List.of(seen.length())).forEach(end -> borders.add(start + end));
            from = to;
        }
        return borders;
    }

    private static int septets(String text) {
        int septets = 0;
        for (int at = 0; at < text.length(); at++) {
            septets += Gsm7.septets(text.charAt(at));
        }
        return septets;
    }
}
