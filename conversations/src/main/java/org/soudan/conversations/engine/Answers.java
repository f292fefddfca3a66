package org.soudan.conversations.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.text.Plain;

/** Reads what a participant wrote as a value of the type that was asked for. */
final class Answers {

    private static final Pattern DAY = Pattern
            .compile("(\\d{4})\\s*[-/.年 ]\\s*(\\d{1,2})\\s*[-/.月 ]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern YES = Pattern.compile("(?i)y|yes|yeah|yep|sure|ok|okay|はい|うん|ええ|そうです|hai");
    private static final Pattern NO = Pattern.compile("(?i)n|no|nope|not really|いいえ|いや|ううん|違います|iie");

    private Answers() {}

    /** The value as it is kept; empty when the words are no such value. */
    static Optional<String> read(Answer type, String words) {
        var plain = Plain.of(words).value();
        return switch (type) {
            case Answer.Text() -> Optional.of(words.strip()).filter(w -> !w.isEmpty());
            case Answer.WholeNumber(var least, var most) -> number(plain, least, most);
            case Answer.Date() -> date(plain);
            case Answer.YesNo() -> yesNo(plain);
            case Answer.OneOf(var values) ->
                values.stream().filter(v -> Plain.of(v).value().equals(plain)).findFirst();
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

    private static int group(java.util.regex.Matcher matcher, int n) {
        return Integer.parseInt(matcher.group(n));
    }

    private static Optional<String> yesNo(String plain) {
        if (YES.matcher(plain).matches()) {
            return Optional.of("yes");
        }
        return NO.matcher(plain).matches() ? Optional.of("no") : Optional.empty();
    }
}
