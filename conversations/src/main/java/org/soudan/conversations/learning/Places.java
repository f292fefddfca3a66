package org.soudan.conversations.learning;

/**
 * Where each of some terms stands among them; found in a step or two, which a search among a hundred thousand is not. A slot
 * holds half of the term beside its place, so that mostly one look into memory tells: two terms with that half and a slot in
 * common are as rare as two that are one by their {@link Hash}.
 */
final class Places {

    static final int NOWHERE = -1;

    private static final long HALF = 0xffffffff00000000L;

    private final long[] slots;

    /** Of terms that are all different; that they are hashes already spreads them. */
    Places(long[] terms) {
        this.slots = new long[Math.max(2, Integer.highestOneBit(Math.max(1, terms.length)) * 4)];
        for (int place = 0; place < terms.length; place++) {
            slots[slot(terms[place])] = (terms[place] & HALF) | (place + 1);
        }
    }

    int of(long term) {
        return (int) slots[slot(term)] - 1;
    }

    /** The slot of a term, or the free one where it would stand. */
    private int slot(long term) {
        int slot = (int) term & (slots.length - 1);
        while (slots[slot] != 0 && ((slots[slot] ^ term) & HALF) != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
