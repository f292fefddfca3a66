package org.soudan.conversations.learning;

import java.util.Arrays;

/** Where each of some terms stands among them; found in a step or two, which a search among a hundred thousand is not. */
final class Places {

    static final int NOWHERE = -1;

    private final long[] terms;
    private final int[] slots;

    /** Of terms that are all different; that they are hashes already spreads them. */
    Places(long[] terms) {
        this.terms = terms;
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, terms.length)) * 4)];
        Arrays.fill(slots, NOWHERE);
        for (int place = 0; place < terms.length; place++) {
            slots[slot(terms[place])] = place;
        }
    }

    int of(long term) {
        return slots[slot(term)];
    }

    /** The slot of a term, or the free one where it would stand. */
    private int slot(long term) {
        int slot = (int) term & (slots.length - 1);
        while (slots[slot] != NOWHERE && terms[slots[slot]] != term) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
