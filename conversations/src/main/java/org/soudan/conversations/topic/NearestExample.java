package org.soudan.conversations.topic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;

/**
 * Ranks topics by their examples' likeness to the message (cosine of weighted words and runs of characters): half by the
 * nearest example, half by all examples of the topic together.
 *
 * <p>What is rare counts more, and what every topic's examples hold, such as "how do I apply for", counts little; so two
 * questions are not alike merely because both are questions.
 */
public final class NearestExample implements TopicFinder {

    /** How much a feature weighs that all topics share alike. */
    private static final double SHARED = 0.3;

    private record Example(String topic, Map<String, Double> vector) {}

    private final Map<String, Double> weights;
    private final double unseen;
    private final List<Example> examples;
    private final Map<String, Map<String, Double>> topics;

    /**
     * Learns the examples.
     *
     * @param examplesByTopic what people write, by topic; not empty
     */
    public NearestExample(Map<String, List<String>> examplesByTopic) {
        int all = examplesByTopic.values().stream().mapToInt(List::size).sum();
        this.unseen = Math.log1p(all);
        this.weights = weights(examplesByTopic, all);
        this.examples = examplesByTopic.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(text -> new Example(e.getKey(), vector(text))))
                .toList();
        this.topics = new LinkedHashMap<>();
        examples.forEach(example -> example.vector.forEach((feature, weight) -> topics.computeIfAbsent(
                example.topic, topic -> new LinkedHashMap<>())
                .merge(feature, weight, Double::sum)));
        topics.values().forEach(NearestExample::normalise);
    }

    private static Map<String, Double> weights(Map<String, List<String>> examplesByTopic, int all) {
        var shares = new LinkedHashMap<String, List<Double>>();
        var counts = new LinkedHashMap<String, Long>();
        for (var texts : examplesByTopic.values()) {
            var held = texts.stream()
                    .flatMap(text -> features(text).keySet().stream())
                    .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
            held.forEach((feature, n) -> {
                counts.merge(feature, n, Long::sum);
                shares.computeIfAbsent(feature, f -> new ArrayList<>()).add((double) n / texts.size());
            });
        }
        return shares.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        e -> Math.log1p((double) all / counts.getOrDefault(e.getKey(), 1L))
                                * (SHARED + (1 - SHARED) * purity(e.getValue(), examplesByTopic.size()))));
    }

    /** From 1, when one topic alone has it, to 0, when all topics have it alike (entropy). */
    private static double purity(List<Double> shares, int topics) {
        double sum = shares.stream().mapToDouble(s -> s).sum();
        double entropy = -shares.stream()
                .mapToDouble(s -> s / sum * Math.log(s / sum))
                .sum();
        return topics == 1 ? 1 : 1 - entropy / Math.log(topics);
    }

    @Override
    public List<Guess> rank(String message) {
        var asked = vector(message);
        var nearest = new LinkedHashMap<String, Double>();
        for (var example : examples) {
            nearest.merge(example.topic, likeness(asked, example.vector), Math::max);
        }
        return topics.entrySet().stream()
                .map(e -> new Guess(
                        e.getKey(),
                        (nearest.getOrDefault(e.getKey(), 0.0) + likeness(asked, e.getValue())) / 2))
                .filter(guess -> guess.certainty() > 0)
                .sorted(Comparator.comparingDouble(Guess::certainty).reversed().thenComparing(Guess::topic))
                .toList();
    }

    private static double likeness(Map<String, Double> a, Map<String, Double> b) {
        return a.entrySet().stream()
                .mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0))
                .sum();
    }

    private Map<String, Double> vector(String text) {
        var vector = new LinkedHashMap<String, Double>();
        features(text)
                .forEach((feature, count) -> vector.put(feature,
                        (1 + Math.log(count)) * weights.getOrDefault(feature, unseen)));
        normalise(vector);
        return vector;
    }

    private static void normalise(Map<String, Double> vector) {
        double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
        vector.replaceAll((feature, weight) -> weight / length);
    }

    private static Map<String, Long> features(String text) {
        var plain = Plain.of(text).value();
        var words = Language.of(plain) == Language.EN ? Stream.of(plain.split(" ")) : Stream.<String>empty();
        return Stream.concat(words, runs(plain))
                .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
    }

    private static Stream<String> runs(String plain) {
        var runs = new ArrayList<String>();
        var lengths = Language.of(plain) == Language.JA ? List.of(1, 2, 3) : List.of(3, 4);
        for (int length : lengths) {
            IntStream.rangeClosed(0, plain.length() - length).forEach(i -> runs.add(plain.substring(i, i + length)));
        }
        return runs.stream();
    }
}
