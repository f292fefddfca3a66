package org.soudan.conversations.learning;

import java.util.Arrays;

/** The terms of a text by number, rising, and the weight of each. */
final class SparseVector {

    private final int[] terms;
    private final double[] weights;

    private SparseVector(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
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

    /** The same with a share of the terms left out, and the others made so much stronger. */
    SparseVector thinned(Lots lots, double dropped) {
        var left = new Filling();
        for (int i = 0; i < terms.length; i++) {
            if (lots.next() >= dropped) {
                left.add(terms[i], weights[i] / (1 - dropped));
            }
        }
        return left.vector();
    }

    /** A vector that is being filled, with rising numbers. */
    static final class Filling {

        private int[] terms = new int[128];
        private double[] weights = new double[128];
        private int size;

        int size() {
            return size;
        }

        void add(int term, double weight) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            terms[size] = term;
            weights[size++] = weight;
        }

        /** Gives what was added from a place on this length. */
        void stretch(int from, double length) {
            double square = 0;
            for (int i = from; i < size; i++) {
                square += weights[i] * weights[i];
            }
            for (int i = from; i < size; i++) {
                weights[i] *= length / Math.sqrt(square);
            }
        }

        SparseVector vector() {
            return new SparseVector(Arrays.copyOf(terms, size), Arrays.copyOf(weights, size));
        }
    }
}
