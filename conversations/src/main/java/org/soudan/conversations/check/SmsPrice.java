package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;
import org.soudan.conversations.text.Words;

/**
 * How much one reply may cost by SMS.
 *
 * @param english segments, all of them GSM-7
 * @param japanese segments
 */
record SmsPrice(int english, int japanese) {

    static final SmsPrice OF_A_STEP = new SmsPrice(3, 4);
    static final SmsPrice OF_A_MENU = new SmsPrice(2, 2);
    static final SmsPrice OF_A_CRISIS = new SmsPrice(5, 5);

    /** Choices from which a step is a menu: it is passed through, often, on the way to something. */
    static final int MENU = 6;

    /** A UCS-2 part holds 67 characters; one is left free for a pair that must not be cut. */
    private static final int JAPANESE_PART = 66;

    Stream<Finding> findings(Text text, Words said, List<Words> labels) {
        return Stream.concat(inEnglish(text, body(said, labels, Language.EN)),
                inJapanese(text, body(said, labels, Language.JA)));
    }

    private Stream<Finding> inEnglish(Text text, String body) {
        if (!SmsText.isGsm(body)) {
            var dear = new String(
                    body.codePoints().filter(c -> !SmsText.isGsm(Character.toString(c))).distinct().toArray(), 0, 1);
            return Stream.of(text.finding(Language.EN,
                    "by SMS \"%s\" makes this cost twice as much; write it otherwise".formatted(dear)));
        }
        int parts = SmsText.segments(body);
        return parts <= english
                ? Stream.of()
                : Stream.of(text.finding(Language.EN, tooLong(parts + " SMS", english + " are the most")));
    }

    private Stream<Finding> inJapanese(Text text, String body) {
        int most = japanese * JAPANESE_PART;
        return body.length() <= most
                ? Stream.of()
                : Stream.of(text.finding(Language.JA,
                        tooLong(body.length() + " characters by SMS", most + " are the most")));
    }

    private static String tooLong(String length, String most) {
        return "with its choices this is %s, and %s; shorten it, or write shorter words for SMS (sms:)"
                .formatted(length, most);
    }

    private static String body(Words said, List<Words> labels, Language language) {
        var choices = labels.stream().map(label -> new Choice("", label.in(language))).toList();
        return SmsReply.of(said.in(language).strip(), choices);
    }
}
