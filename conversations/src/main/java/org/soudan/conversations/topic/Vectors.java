package org.soudan.conversations.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts as weighted features, each vector of length 1. */
final class Vectors {

    private Vectors() {}

    static Map<String, Double> of(Weights weights, Map<String, Integer> features) {
        var vector = new LinkedHashMap<String, Double>();
        features
                .forEach((feature, count) -> vector.put(feature, (1 + Math.log(count)) * weights.of(feature)));
        return ofLengthOne(vector);
    }

    static Map<String, Double> sum(List<Map<String, Double>> vectors) {
        var sum = new LinkedHashMap<String, Double>();
        vectors.forEach(vector -> vector.forEach((feature, weight) -> sum.merge(feature, weight, Double::sum)));
        return ofLengthOne(sum);
    }

    private static Map<String, Double> ofLengthOne(Map<String, Double> vector) {
        double length = Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        vector.replaceAll((feature, weight) -> weight / length);
        return vector;
    }
}
