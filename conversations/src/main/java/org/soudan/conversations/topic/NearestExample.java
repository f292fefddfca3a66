package org.soudan.conversations.topic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks topics by their examples' likeness to the message (cosine of weighted features): half by the nearest example, half
 * by all examples of the topic together.
 *
 * <p>What every topic's examples hold, such as "how do I apply for", counts little, so two questions are not alike merely
 * because both are questions.
 */
public final class NearestExample implements TopicFinder {

    /** One topic: its examples, and their sum, each of length 1. */
    private record Topic(String id, List<Map<String, Double>> examples, Map<String, Double> all) {

        double likeness(Map<String, Double> asked) {
            double nearest = examples.stream()
                    .mapToDouble(example -> product(asked, example))
                    .max()
                    .orElse(0);
            return (nearest + product(asked, all)) / 2;
        }
    }

    private final Weights weights;
    private final List<Topic> topics;

    /**
     * Learns the examples.
     *
     * @param examplesByTopic what people write, by topic; not empty
     */
    public NearestExample(Map<String, List<String>> examplesByTopic) {
        this.weights = new Weights(examplesByTopic.values());
        this.topics = examplesByTopic.entrySet().stream()
                .map(e -> topic(weights, e.getKey(), e.getValue()))
                .toList();
    }

    private static Topic topic(Weights weights, String id, List<String> texts) {
        var examples = texts.stream().map(text -> vector(weights, text)).toList();
        var sum = new LinkedHashMap<String, Double>();
        examples.forEach(example -> example.forEach((feature, weight) -> sum.merge(feature, weight, Double::sum)));
        return new Topic(id, examples, ofLengthOne(sum));
    }

    @Override
    public List<Guess> rank(String message) {
        var asked = vector(weights, message);
        return topics.stream()
                .map(topic -> new Guess(topic.id, topic.likeness(asked)))
                .filter(guess -> guess.certainty() > 0)
                .sorted(Comparator.comparingDouble(Guess::certainty).reversed().thenComparing(Guess::topic))
                .toList();
    }

    private static Map<String, Double> vector(Weights weights, String text) {
        var vector = new LinkedHashMap<String, Double>();
        Features.of(text)
                .forEach((feature, count) -> vector.put(feature, (1 + Math.log(count)) * weights.of(feature)));
        return ofLengthOne(vector);
    }

    private static Map<String, Double> ofLengthOne(Map<String, Double> vector) {
        double length = Math.sqrt(product(vector, vector));
        vector.replaceAll((feature, weight) -> weight / length);
        return vector;
    }

    private static double product(Map<String, Double> a, Map<String, Double> b) {
        return a.entrySet().stream()
                .mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0))
                .sum();
    }
}
