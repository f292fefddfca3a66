package org.soudan.conversations.topic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How much each feature tells: more when it is rare, and more when few topics have it. */
final class Weights {

    /** What is left of the weight of a feature that all topics share alike. */
    private static final double SHARED = 0.3;

    private final Map<String, Double> known = new LinkedHashMap<>();
    private final double unseen;

    Weights(Collection<List<String>> textsOfTopics) {
        int all = textsOfTopics.stream().mapToInt(List::size).sum();
        unseen = Math.log1p(all);
        var counts = new LinkedHashMap<String, Long>();
        var shares = new LinkedHashMap<String, List<Double>>();
        textsOfTopics.forEach(texts -> holders(texts).forEach((feature, n) -> {
            counts.merge(feature, n, Long::sum);
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
    private static Map<String, Long> holders(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Features.of(text).keySet().stream())
                .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
    }

    /** From 1, when one topic alone has the feature, down to {@link #SHARED}, when all have it alike (entropy). */
    private static double told(List<Double> shares, int topics) {
        double sum = shares.stream().mapToDouble(share -> share).sum();
        double entropy = -shares.stream()
                .mapToDouble(share -> share / sum * Math.log(share / sum))
                .sum();
        return topics == 1 ? 1 : 1 - (1 - SHARED) * entropy / Math.log(topics);
    }
}
