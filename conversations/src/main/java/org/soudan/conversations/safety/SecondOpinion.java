package org.soudan.conversations.safety;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soudan.conversations.learning.Classifier;
import org.soudan.conversations.learning.Examples;
import org.soudan.conversations.learning.Learner;
import org.soudan.conversations.learning.Learning;
import org.soudan.conversations.learning.Terms;
import org.soudan.conversations.text.Unmasked;

/**
 * Danger as a classifier sees it that has learnt from examples: in the message as a whole, and in each of its sentences, so
 * that one sentence in the middle of a long message is not drowned.
 *
 * @param classifier its labels are {@code none}, {@code watch} and the alarms in lower case
 * @param crisisFrom how likely danger of any kind must be
 * @param signedFrom how likely where one of the lexicon's signs stands
 * @param watchFrom how likely danger or worry must be
 */
public record SecondOpinion(Classifier classifier, double crisisFrom, double signedFrom, double watchFrom) {

    /** How danger is learnt; chosen on examples of authors that it had not learnt from. */
    public static final Learning LEARNING = new Learning(
            2, List.of(1.0, 1.0, 1.0), new Learner.HiddenLayer(2, 16, 5, 0.1, 0.5), 1, true);

    /** Chosen so that of hard near misses by an author the classifier had not met few are alarms. */
    private static final double CRISIS = 0.6;

    private static final double SIGNED = 0.5;
    private static final double WORRY = 0.5;

    /** Of so many sentences or letters the message as a whole says enough; of more, one may be drowned. */
    private static final int FEW_SENTENCES = 4;

    private static final int FEW_LETTERS = 280;

    /** By how much the odds of danger in a sentence alone are less. */
    private static final double ALONE_IN_FEW = 50;

    private static final double ALONE_IN_MANY = 2;

    static final String WATCH = "watch";
    public static final String NONE = "none";

    private static final List<Alarm> ALARMS = List.of(Alarm.values());

    /** What examples can be of, the alarms first. */
    public static final List<String> LABELS = Stream.concat(
            ALARMS.stream().map(alarm -> alarm.name().toLowerCase(Locale.ROOT)), Stream.of(WATCH, NONE)).toList();

    private static final int MOST_PARTS = 50;
    private static final Pattern SENTENCES = Pattern.compile("[.!?。！？\\n;；…]+");

    /**
     * What is to be learnt from messages by their labels: of a harmless one each part is harmless too.
     *
     * @param messages by label, as they were typed
     */
    public static Examples examples(SequencedMap<String, List<String>> messages) {
        var examples = new LinkedHashMap<String, List<String>>();
        messages.forEach((label, texts) -> examples.put(label, texts.stream()
                .map(Unmasked::of)
                .flatMap(text -> label.equals(NONE) ? andParts(text) : Stream.of(text))
                .distinct()
                .toList()));
        return new Examples(examples);
    }

    private static Stream<String> andParts(String message) {
        var parts = parts(message);
        return parts.size() < 2 ? Stream.of(message) : Stream.concat(Stream.of(message), parts.stream());
    }

    public static SecondOpinion of(Classifier classifier) {
        return new SecondOpinion(classifier, CRISIS, SIGNED, WORRY);
    }

    /** Never fails. */
    public Reading read(Terms message, boolean hasSign) {
        var parts = parts(message.text());
        double less = isLong(message.text(), parts) ? ALONE_IN_MANY : ALONE_IN_FEW;
        var others = parts.size() < 2 ? Stream.<Weighed>empty()
                : parts.stream().map(part -> weigh(Terms.of(part)).alone(less));
        return Stream.concat(Stream.of(weigh(message)), others)
                .max(Comparator.comparingDouble(Weighed::crisis))
                .map(most -> judge(most, hasSign ? signedFrom : crisisFrom))
                .orElseGet(Reading.Calm::new);
    }

    private static boolean isLong(String message, List<String> parts) {
        return parts.size() > FEW_SENTENCES || message.length() > FEW_LETTERS;
    }

    /** The sentences; of a message without end several together, so that reading it takes an end. */
    private static List<String> parts(String message) {
        if (!SENTENCES.matcher(message).find()) {
            return List.of(message);
        }
        var sentences = SENTENCES.splitAsStream(message).filter(part -> !part.isBlank()).distinct().toList();
        int together = 1 + sentences.size() / MOST_PARTS;
        return IntStream.iterate(0, from -> from < sentences.size(), from -> from + together)
                .mapToObj(from -> String.join(". ",
                        sentences.subList(from, Math.min(from + together, sentences.size()))))
                .toList();
    }

    /** How likely a text speaks of danger, and of which kind most likely; and how likely it is worrying at least. */
    private record Weighed(double crisis, Alarm alarm, double worry) {

        /** What a sentence says alone counts for less: its neighbours may say that it is a game, a film or long past. */
        Weighed alone(double less) {
            return new Weighed(crisis / (crisis + less * (1 - crisis)), alarm, worry / (worry + less * (1 - worry)));
        }
    }

    private Weighed weigh(Terms text) {
        var certainties = classifier.certainties(text);
        if (certainties.isEmpty()) {
            return new Weighed(0, Alarm.SELF, 0);
        }
        var dangers = certainties.subList(0, ALARMS.size());
        double danger = dangers.stream().mapToDouble(each -> each).sum();
        return new Weighed(danger, ALARMS.get(dangers.indexOf(Collections.max(dangers))),
                danger + certainties.get(LABELS.indexOf(WATCH)));
    }

    private Reading judge(Weighed most, double from) {
        if (most.crisis >= from) {
            return new Reading.Crisis(most.alarm);
        }
        return most.worry >= watchFrom ? new Reading.Watch() : new Reading.Calm();
    }
}
