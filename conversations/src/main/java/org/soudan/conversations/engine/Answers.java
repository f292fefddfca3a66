package org.soudan.conversations.engine;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.text.DialledNumber;
import org.soudan.conversations.text.Plain;

/** Reads what a participant wrote as a value of the type that was asked for. */
final class Answers {

    private static final Pattern DAY = Pattern
            .compile("(\\d{4})\\s*[-/.年 ]\\s*(\\d{1,2})\\s*[-/.月 ]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern YES = Pattern.compile("(?i)y|yes|yeah|yep|sure|ok|okay|はい|うん|ええ|そうです|hai");
    private static final Pattern NO = Pattern.compile("(?i)n|no|nope|not really|いいえ|いや|ううん|違います|iie");

    /** What a mail server may deliver (RFC 5321: 64 characters before the @, 255 after), without quoted names. */
    private static final Pattern EMAIL = Pattern
            .compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,255}$)(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,63}");

    private Answers() {}

    /** The value as it is kept; empty when the words are no such value. */
    static Optional<String> read(Answer type, String words, Content content) {
        var plain = Plain.of(words).value();
        return switch (type) {
            case Answer.Text() -> Optional.of(words.strip()).filter(w -> !w.isEmpty());
            case Answer.WholeNumber(var least, var most) -> number(plain, least, most);
            case Answer.Date() -> date(plain);
            case Answer.YesNo() -> yesNo(plain);
            case Answer.OneOf(var values) ->
                values.stream().map(Answer.Choosable::value).filter(v -> Plain.of(v).value().equals(plain)).findFirst();
            case Answer.Prefecture() -> content.prefectures().find(words);
            case Answer.Email() -> Optional.of(narrow(words)).filter(w -> EMAIL.matcher(w).matches());
            case Answer.Phone() -> DialledNumber.e164(narrow(words));
        };
    }

    private static Optional<String> number(String plain, int least, int most) {
        return Optional.of(plain)
                .filter(p -> p.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .filter(n -> n >= least && n <= most)
                .map(String::valueOf);
    }

    private static Optional<String> date(String plain) {
        var day = DAY.matcher(plain);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(group(day, 1), group(day, 2), group(day, 3)).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int group(Matcher matcher, int n) {
        return Integer.parseInt(matcher.group(n));
    }

    private static Optional<String> yesNo(String plain) {
        if (YES.matcher(plain).matches()) {
            return Optional.of("yes");
        }
        return NO.matcher(plain).matches() ? Optional.of("no") : Optional.empty();
    }

    private static String narrow(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
