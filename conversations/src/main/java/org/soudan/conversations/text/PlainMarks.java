package org.soudan.conversations.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Marks that typewriters lack, made plain. Only where the reader reads the same: fractions, superscripts and circled
 * digits stay, because {@code 1½} is not {@code 11/2}; so does all that belongs to Japanese.
 */
final class PlainMarks {

    /** Changed by one character these lead elsewhere, so they stay as they are, up to the punctuation after them. */
    private static final Pattern ADDRESS = Pattern
            .compile("(?:https?://|www\\.)\\S*[\\p{L}\\p{N}/]"
                    + "|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@\\S*[\\p{L}\\p{N}]");

    /** Grave, acute, circumflex, tilde, macron, breve, diaeresis, ring, caron, cedilla: one of them, not two. */
    private static final Pattern ACCENTED = Pattern
            .compile("[A-Za-z][\u0300-\u0304\u0306\u0308\u030a\u030c\u0327]");

    /** The end of Latin Extended-B. */
    private static final int LAST_LATIN = 0x24f;

    private static final Map<Integer, String> MARKS = new HashMap<>();

    static {
        plain("'", "`\u00b4\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u02b9\u02bb\u02bc");
        plain("\"", "\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u301d\u301e\u301f");
        plain("-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63");
        plain("-", "\u00b7\u2022\u2023\u2027\u25cf\u25aa\u25e6");
        plain(" ",
                "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000");
        plain("\n", "\u0085\u2028\u2029");
        plain("", "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f");
        plain("", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");
        plain("..", "\u2025");
        plain("...", "\u2026\u22ef");
        plain("~", "\u301c");
        plain("x", "\u00d7");
        plain("->", "\u2192");
        plain("<-", "\u2190");
        plain("ff", "\ufb00");
        plain("fi", "\ufb01");
        plain("fl", "\ufb02");
        plain("ffi", "\ufb03");
        plain("ffl", "\ufb04");
        plain("st", "\ufb05\ufb06");
        plain("£", "\uffe1");
        plain("¥", "\uffe5");
        for (int c = '!'; c <= '~'; c++) {
            plain(Character.toString(c), Character.toString(c + '！' - '!'));
        }
    }

    private PlainMarks() {}

    private static void plain(String to, String marks) {
        marks.codePoints().forEach(mark -> MARKS.put(mark, to));
    }

    /** Typographic marks, full-width forms and ligatures plain, invisible characters gone, each letter composed. */
    static String of(String text) {
        return outsideAddresses(text, part -> changed(
                Normalizer.normalize(part, Normalizer.Form.NFC), c -> MARKS.getOrDefault(c, Character.toString(c))));
    }

    /** Without the accents of letters that GSM-7 lacks. */
    static String withoutAccents(String text) {
        return outsideAddresses(text, part -> changed(part, PlainMarks::bare));
    }

    private static String bare(int character) {
        var written = Character.toString(character);
        if (Gsm7.septets(character) > 0 || character > LAST_LATIN) {
            return written;
        }
        var apart = Normalizer.normalize(written, Normalizer.Form.NFD);
        return ACCENTED.matcher(apart).matches() ? apart.substring(0, 1) : written;
    }

    private static String changed(String text, IntFunction<String> change) {
        var changed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> changed.append(change.apply(c)));
        return changed.toString();
    }

    private static String outsideAddresses(String text, UnaryOperator<String> change) {
        if (!text.contains("://") && !text.contains("www.") && text.indexOf('@') < 0) {
            return change.apply(text);
        }
        var changed = new StringBuilder(text.length());
        var address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            changed.append(change.apply(text.substring(from, address.start()))).append(address.group());
            from = address.end();
        }
        return changed.append(change.apply(text.substring(from))).toString();
    }
}
