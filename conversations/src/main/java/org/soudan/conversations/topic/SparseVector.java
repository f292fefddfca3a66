package org.soudan.conversations.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The terms of a text by number, rising, and the weight of each. */
final class SparseVector {

    private final int[] terms;
    private final double[] weights;

    /** One term of a text. */
    record Weighted(int term, double weight) {}

    SparseVector(List<Weighted> weighted) {
        var sorted = weighted.toArray(Weighted[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(Weighted::term));
        terms = Arrays.stream(sorted).mapToInt(Weighted::term).toArray();
        weights = Arrays.stream(sorted).mapToDouble(Weighted::weight).toArray();
    }

    int size() {
        return terms.length;
    }

    int term(int place) {
        return terms[place];
    }

    double weight(int place) {
        return weights[place];
    }
}
