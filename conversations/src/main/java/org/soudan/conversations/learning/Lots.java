package org.soudan.conversations.learning;

/** Numbers that look drawn by lot and are the same every time (SplitMix64). */
final class Lots {

    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final int MANTISSA = 53;

    private long state;

    Lots(long seed) {
        this.state = seed;
    }

    /** From 0 to 1, without 1. */
    double next() {
        state += STEP;
        return (Hash.spread(state) >>> (Long.SIZE - MANTISSA)) * 0x1p-53;
    }

    /** From 0 to {@code bound}, without it. */
    int below(int bound) {
        return (int) (next() * bound);
    }
}
