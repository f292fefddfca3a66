package org.soudan.conversations.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Topics learnt from examples, among them examples of what no topic is about.
 *
 * <p>Deterministic: the same examples, in the same order, give the same answers.
 */
public final class LearntTopics implements TopicFinder {

    /** From so few examples every term is worth learning. */
    private static final int FEW = 1_000;

    private final List<String> topics;
    private final Vocabulary vocabulary;
    private final LinearModel model;
    private final double sharpness;

    /**
     * Learns.
     *
     * @param examples what people write, by topic; {@link TopicFinder#NONE} may be among the topics
     * @param learning how
     */
    public LearntTopics(Map<String, List<String>> examples, Learning learning) {
        this.topics = List.copyOf(examples.keySet());
        this.sharpness = learning.sharpness();
        var texts = examples.values().stream().flatMap(List::stream).map(Terms::of).toList();
        this.vocabulary = new Vocabulary(texts, texts.size() < FEW ? 1 : learning.leastTexts());
        var classOf = IntStream.range(0, topics.size())
                .flatMap(n -> IntStream.generate(() -> n).limit(size(examples, n)))
                .toArray();
        var vectors = texts.stream().map(vocabulary::vector).toList();
        this.model = LinearModel.learn(vectors, classOf, topics.size(), vocabulary.size());
    }

    private int size(Map<String, List<String>> examples, int topic) {
        return examples.getOrDefault(topics.get(topic), List.of()).size();
    }

    @Override
    public List<Guess> rank(String message) {
        var vector = vocabulary.vector(Terms.of(message));
        if (vector.size() == 0) {
            return List.of();
        }
        var certainties = certainties(model.scores(vector));
        var guesses = new ArrayList<Guess>();
        for (int n = 0; n < certainties.length; n++) {
            guesses.add(new Guess(topics.get(n), certainties[n]));
        }
        guesses.sort(Comparator.comparingDouble(Guess::certainty).reversed().thenComparing(Guess::topic));
        return List.copyOf(guesses);
    }

    /** Scores as probabilities (softmax); {@code sharpness} makes them mean what they say. */
    private double[] certainties(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        var powers = Arrays.stream(scores).map(score -> Math.exp(sharpness * (score - most))).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / sum).toArray();
    }
}
