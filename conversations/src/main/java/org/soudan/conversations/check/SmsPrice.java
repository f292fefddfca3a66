package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.SmsBudget;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;
import org.soudan.conversations.text.Words;

/** How much one reply may cost by SMS, and what is to be done about one that costs more. */
record SmsPrice(SmsBudget budget) {

    private static final int OF_A_CRISIS = 5;

    static SmsPrice ofAStep(Manuscript all) {
        return new SmsPrice(all.limits().sms());
    }

    static SmsPrice ofACrisis(Manuscript all) {
        return new SmsPrice(new SmsBudget(OF_A_CRISIS, 1, OF_A_CRISIS, OF_A_CRISIS, all.limits().sms().ucsPart()));
    }

    Stream<Finding> findings(Text text, Words said, List<Words> labels) {
        return Stream.of(Language.values()).flatMap(language -> {
            var words = said.in(language).strip();
            var choices = labels.stream().map(label -> new Choice("", label.in(language))).toList();
            var body = SmsReply.of(words, choices);
            if (language == Language.EN && !SmsText.isGsm(body)) {
                return Stream.of(text.finding(language,
                        "by SMS \"%s\" makes this cost twice as much; write it otherwise".formatted(dear(body))));
            }
            return budget.holds(words, choices, language)
                    ? Stream.of()
                    : Stream.of(text.finding(language, tooLong(body, budget.most(choices, language))));
        });
    }

    private static String dear(String body) {
        return new String(
                body.codePoints().filter(c -> !SmsText.isGsm(Character.toString(c))).distinct().toArray(), 0, 1);
    }

    private String tooLong(String body, int most) {
        var length = SmsText.isGsm(body)
                ? "%d SMS, and %d are the most".formatted(SmsText.segments(body), most)
                : "%d characters by SMS, and %d are the most".formatted(body.length(), most * budget.ucsPart());
        return "with its choices this is %s; shorten it, or write shorter words for SMS (sms:)".formatted(length);
    }
}
