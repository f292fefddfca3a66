package org.soudan.conversations.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much each feature tells: more when it is rare, and more when few topics have it. */
final class Weights {

    /** What is left of the weight of a feature that all topics share alike. */
    private static final double SHARED = 0.3;

    private final Map<String, Double> known = new LinkedHashMap<>();
    private final double unseen;

    Weights(Collection<List<Map<String, Integer>>> textsOfTopics) {
        int all = textsOfTopics.stream().mapToInt(List::size).sum();
        unseen = Math.log1p(all);
        var counts = new LinkedHashMap<String, Integer>();
        var shares = new LinkedHashMap<String, List<Double>>();
        textsOfTopics.forEach(texts -> holders(texts).forEach((feature, n) -> {
            counts.merge(feature, n, Integer::sum);
            shares.computeIfAbsent(feature, f -> new ArrayList<>()).add((double) n / texts.size());
        }));
        counts.forEach((feature, n) -> known.put(
                feature,
                Math.log1p((double) all / n)
                        * told(shares.getOrDefault(feature, List.of()), textsOfTopics.size())));
    }

    double of(String feature) {
        return known.getOrDefault(feature, unseen);
    }

    /** In how many of the texts each feature occurs. */
    private static Map<String, Integer> holders(List<Map<String, Integer>> texts) {
        var holders = new LinkedHashMap<String, Integer>();
        texts.forEach(text -> text.keySet().forEach(feature -> holders.merge(feature, 1, Integer::sum)));
        return holders;
    }

    /** From 1, when one topic alone has the feature, down to {@link #SHARED}, when all have it alike (entropy). */
    private static double told(List<Double> shares, int topics) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        double entropy = 0;
        for (double share : shares) {
            entropy -= share / sum * Math.log(share / sum);
        }
        return topics == 1 ? 1 : 1 - (1 - SHARED) * entropy / Math.log(topics);
    }
}
