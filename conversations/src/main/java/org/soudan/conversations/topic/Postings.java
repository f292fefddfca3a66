package org.soudan.conversations.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Vectors by feature, so that a message is compared only with those that share something with it.
 *
 * @param size how many vectors there are
 */
record Postings(int size, Map<String, List<Posting>> byFeature) {

    /** The weight that a vector gives to a feature. */
    record Posting(int vector, double weight) {}

    static Postings of(List<Map<String, Double>> vectors) {
        var byFeature = new HashMap<String, List<Posting>>();
        for (int n = 0; n < vectors.size(); n++) {
            int vector = n;
            vectors.get(n).forEach((feature, weight) -> byFeature
                    .computeIfAbsent(feature, f -> new ArrayList<>())
                    .add(new Posting(vector, weight)));
        }
        return new Postings(vectors.size(), byFeature);
    }

    /** The inner product of {@code asked} with each vector. */
    double[] products(Map<String, Double> asked) {
        var products = new double[size];
        asked.forEach((feature, weight) -> {
            for (var posting : byFeature.getOrDefault(feature, List.of())) {
                products[posting.vector] += weight * posting.weight;
            }
        });
        return products;
    }
}
