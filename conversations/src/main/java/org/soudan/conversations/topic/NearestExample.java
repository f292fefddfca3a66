package org.soudan.conversations.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Ranks topics by their examples' likeness to the message (cosine of weighted features): half by the nearest example, half
 * by all examples of the topic together.
 *
 * <p>What every topic's examples hold, such as "how do I apply for", counts little, so two questions are not alike merely
 * because both are questions.
 */
public final class NearestExample implements TopicFinder {

    private final Weights weights;
    private final List<String> topics;
    private final int[] topicOfExample;
    private final Postings examples;
    private final Postings sums;

    /**
     * Learns the examples.
     *
     * @param examplesByTopic what people write, by topic; not empty
     */
    public NearestExample(Map<String, List<String>> examplesByTopic) {
        var features = examplesByTopic.values().stream()
                .map(texts -> texts.stream().map(Features::of).toList())
                .toList();
        this.weights = new Weights(features);
        this.topics = List.copyOf(examplesByTopic.keySet());
        var sizes = examplesByTopic.values().stream().map(List::size).toList();
        this.topicOfExample = IntStream.range(0, topics.size())
                .flatMap(n -> IntStream.generate(() -> n).limit(sizes.get(n)))
                .toArray();
        var vectors = new ArrayList<Map<String, Double>>();
        features.forEach(texts -> texts.forEach(text -> vectors.add(Vectors.of(weights, text))));
        this.examples = Postings.of(vectors);
        this.sums = Postings.of(sums(vectors));
    }

    private List<Map<String, Double>> sums(List<Map<String, Double>> vectors) {
        return IntStream.range(0, topics.size())
                .mapToObj(topic -> Vectors.sum(IntStream.range(0, vectors.size())
                        .filter(example -> topicOfExample[example] == topic)
                        .mapToObj(vectors::get)
                        .toList()))
                .toList();
    }

    @Override
    public List<Guess> rank(String message) {
        var asked = Vectors.of(weights, Features.of(message));
        var byExample = examples.products(asked);
        var bySum = sums.products(asked);
        var nearest = new double[topics.size()];
        for (int n = 0; n < byExample.length; n++) {
            nearest[topicOfExample[n]] = Math.max(nearest[topicOfExample[n]], byExample[n]);
        }
        return IntStream.range(0, nearest.length)
                .filter(n -> nearest[n] > 0)
                .mapToObj(n -> new Guess(topics.get(n), (nearest[n] + bySum[n]) / 2))
                .sorted(Comparator.comparingDouble(Guess::certainty).reversed().thenComparing(Guess::topic))
                .toList();
    }
}
