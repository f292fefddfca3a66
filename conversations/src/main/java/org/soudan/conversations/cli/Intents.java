package org.soudan.conversations.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.soudan.conversations.learning.Classifier;
import org.soudan.conversations.learning.Examples;
import org.soudan.conversations.learning.Terms;

/**
 * The topics' classifier on another task: telling intents, and what is none of them, by a certainty below which a message is
 * taken for none.
 *
 * @param parts lists of [text, intent], by the names that CLINC150 gives them
 */
record Intents(Map<String, List<List<String>>> parts) {

    /** What the out-of-scope messages are labelled with. */
    private static final String NONE = "oos";

    /** A message, and which intent it was most likely taken for, how certainly. */
    private record Guessed(String intent, String guess, double certainty) {

        boolean isRight(double threshold) {
            return (certainty < threshold ? NONE : guess).equals(intent);
        }
    }

    /** How many of the messages of each kind were right at a threshold, as shares. */
    record Reached(double threshold, double inScope, double outOfScope, double all) {

        double sum() {
            return inScope + outOfScope;
        }
    }

    /** What there is to learn from; what is none of the intents is learnt too. */
    Examples examples() {
        var examples = new LinkedHashMap<String, List<String>>();
        Stream.concat(part("train"), part("oos_train")).forEach(pair -> examples.merge(
                pair.getLast(), List.of(pair.getFirst()),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return new Examples(examples);
    }

    /** Whether the part that is to be measured on is there; else it is measured on what the thresholds were chosen on. */
    boolean hasTest() {
        return parts.containsKey("test");
    }

    int size(String kind) {
        return (int) Stream.concat(part(kind), part("oos_" + kind)).count();
    }

    /** At no threshold, at that of the best accuracy, and at that of the best sum, both chosen on the validation part. */
    List<Reached> reached(Classifier classifier) {
        var chosenOn = guessed("val", classifier);
        var measuredOn = hasTest() ? guessed("test", classifier) : chosenOn;
        return Stream.of(0.0, best(chosenOn, Reached::all), best(chosenOn, Reached::sum))
                .map(threshold -> at(threshold, measuredOn))
                .toList();
    }

    private static double best(List<Guessed> guessed, ToDoubleFunction<Reached> by) {
        return Stream.iterate(0.0, t -> t + 0.01)
                .limit(100)
                .map(threshold -> at(threshold, guessed))
                .max(Comparator.comparingDouble(by))
                .map(Reached::threshold)
                .orElse(0.0);
    }

    private static Reached at(double threshold, List<Guessed> guessed) {
        var within = guessed.stream().filter(g -> !g.intent.equals(NONE)).toList();
        var outside = guessed.stream().filter(g -> g.intent.equals(NONE)).toList();
        return new Reached(threshold, share(within, threshold), share(outside, threshold), share(guessed, threshold));
    }

    private static double share(List<Guessed> guessed, double threshold) {
        return guessed.stream().mapToInt(g -> g.isRight(threshold) ? 1 : 0).average().orElse(Double.NaN);
    }

    private List<Guessed> guessed(String kind, Classifier classifier) {
        return Stream.concat(part(kind), part("oos_" + kind))
                .map(pair -> guess(pair.getFirst(), pair.getLast(), classifier))
                .toList();
    }

    private static Guessed guess(String text, String intent, Classifier classifier) {
        var certainties = classifier.certainties(Terms.of(text));
        return certainties.isEmpty()
                ? new Guessed(intent, NONE, 1)
                : Stream.iterate(0, n -> n + 1)
                        .limit(certainties.size())
                        .map(n -> new Guessed(intent, classifier.labels().get(n), certainties.get(n)))
                        .max(Comparator.comparingDouble(Guessed::certainty))
                        .orElseThrow();
    }

    private Stream<List<String>> part(String name) {
        return parts.getOrDefault(name, List.of()).stream();
    }
}
