package org.soudan.conversations.learning;

/**
 * Terms by number: 64 bits, so that among a million terms two are one with a chance of one in thirty million, and none has
 * to be cut out of a text or kept.
 */
final class Hash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long start(char family) {
        return add(OFFSET, family);
    }

    /** FNV-1a, by characters. */
    static long add(long hash, char next) {
        return (hash ^ next) * PRIME;
    }

    static long of(char family, CharSequence text) {
        long hash = start(family);
        for (int i = 0; i < text.length(); i++) {
            hash = add(hash, text.charAt(i));
        }
        return spread(hash);
    }

    /** Two terms in this order. */
    static long of(char family, long first, long second) {
        return spread(start(family) + first * 0x9e3779b97f4a7c15L + Long.rotateLeft(second, 31) * PRIME);
    }

    /** The finish of MurmurHash3, so that like texts are not near each other. */
    static long spread(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
