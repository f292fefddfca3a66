package org.soudan.conversations.safety;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soudan.conversations.learning.Classifier;
import org.soudan.conversations.learning.Learning;
import org.soudan.conversations.learning.Terms;

/**
 * Danger as a classifier sees it that has learnt from examples: in the message as a whole, and in each of its sentences, so
 * that one sentence in the middle of a long message is not drowned.
 *
 * @param classifier its labels are {@code none}, {@code watch} and the alarms in lower case
 * @param crisisFrom how likely danger must be, of any kind
 * @param watchFrom how likely danger and worry together must be
 */
public record SecondOpinion(Classifier classifier, double crisisFrom, double watchFrom) {

    /** How danger is learnt; the bounds were chosen by cross-validation on the examples. */
    public static final Learning LEARNING = new Learning(2, List.of(1.0, 0.7), 1, 4);

    static final String WATCH = "watch";
    public static final String NONE = "none";

    private static final List<Alarm> ALARMS = List.of(Alarm.values());

    /** What examples can be of, the alarms first. */
    public static final List<String> LABELS = Stream.concat(
            ALARMS.stream().map(alarm -> alarm.name().toLowerCase(Locale.ROOT)), Stream.of(WATCH, NONE)).toList();

    private static final Pattern SENTENCES = Pattern.compile("[.!?。！？\\n;；…]+");

    public static SecondOpinion of(Classifier classifier) {
        return new SecondOpinion(classifier, 0.5, 0.5);
    }

    /** Never fails. */
    public Reading read(String message) {
        var parts = Stream.concat(Stream.of(message), SENTENCES.splitAsStream(message)).distinct().map(this::weigh);
        return parts.max(Comparator.comparingDouble(Weighed::crisis))
                .map(this::judge)
                .orElseGet(Reading.Calm::new);
    }

    /** How likely a text speaks of danger, and of which kind most likely; and how likely it is worrying at least. */
    private record Weighed(double crisis, Alarm alarm, double worry) {}

    private Weighed weigh(String text) {
        var certainties = classifier.certainties(Terms.of(text));
        if (certainties.isEmpty()) {
            return new Weighed(0, Alarm.SELF, 0);
        }
        var dangers = certainties.subList(0, ALARMS.size());
        double crisis = dangers.stream().mapToDouble(Double::doubleValue).sum();
        var likeliest = ALARMS.get(dangers.indexOf(Collections.max(dangers)));
        return new Weighed(crisis, likeliest, crisis + certainties.get(LABELS.indexOf(WATCH)));
    }

    private Reading judge(Weighed most) {
        if (most.crisis >= crisisFrom) {
            return new Reading.Crisis(most.alarm);
        }
        return most.worry >= watchFrom ? new Reading.Watch() : new Reading.Calm();
    }
}
