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
 * Ranks topics by their example that shares most with the message: words and runs of two and three characters, rare
 * ones counting more (cosine of tf-idf vectors).
 */
public final class NearestExample implements TopicFinder {

    private record Example(String topic, Map<String, Double> vector) {}

    private final Map<String, Double> rarity;
    private final List<Example> examples;

    /**
     * Learns the examples.
     *
     * @param examplesByTopic what people write, by topic; not empty
     */
    public NearestExample(Map<String, List<String>> examplesByTopic) {
        var all = examplesByTopic.values().stream().flatMap(List::stream).toList();
        this.rarity = all.stream()
                .flatMap(example -> features(example).keySet().stream())
                .collect(groupingBy(Function.identity(), counting()))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, e -> Math.log1p((double) all.size() / e.getValue())));
        this.examples = examplesByTopic.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(text -> new Example(e.getKey(), vector(text))))
                .toList();
    }

    @Override
    public List<Guess> rank(String message) {
        var asked = vector(message);
        var best = new LinkedHashMap<String, Double>();
        for (var example : examples) {
            best.merge(example.topic, likeness(asked, example.vector), Math::max);
        }
        return best.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new Guess(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble(Guess::certainty).reversed().thenComparing(Guess::topic))
                .toList();
    }

    private static double likeness(Map<String, Double> a, Map<String, Double> b) {
        return a.entrySet().stream()
                .mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0))
                .sum();
    }

    private Map<String, Double> vector(String text) {
        var weights = new LinkedHashMap<String, Double>();
        var unseen = Math.log1p(examples == null ? 1 : examples.size());
        features(text)
                .forEach((feature, count) -> weights.put(feature,
                        (1 + Math.log(count)) * rarity.getOrDefault(feature, unseen)));
        double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
        weights.replaceAll((feature, weight) -> weight / length);
        return weights;
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
