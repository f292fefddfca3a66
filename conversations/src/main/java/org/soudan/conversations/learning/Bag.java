package org.soudan.conversations.learning;

import java.util.Arrays;

/** Terms and how often each occurs, rising by term. */
final class Bag {

    private final long[] terms;
    private final int[] counts;

    private Bag(long[] terms, int[] counts) {
        this.terms = terms;
        this.counts = counts;
    }

    int size() {
        return terms.length;
    }

    long term(int place) {
        return terms[place];
    }

    int count(int place) {
        return counts[place];
    }

    /** A bag that is being filled. */
    static final class Filling {

        private long[] terms = new long[256];
        private int size;

        void add(long term) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, 2 * size);
            }
            terms[size++] = term;
        }

        Bag bag() {
            Arrays.sort(terms, 0, size);
            var distinct = new long[size];
            var counts = new int[size];
            int last = -1;
            for (int i = 0; i < size; i++) {
                if (last < 0 || distinct[last] != terms[i]) {
                    distinct[++last] = terms[i];
                }
                counts[last]++;
            }
            return new Bag(Arrays.copyOf(distinct, last + 1), Arrays.copyOf(counts, last + 1));
        }
    }
}
