package org.soudan.bot.access;

import org.soudan.bot.crypto.TestKeys;

/** Chains for the tests of those who keep them. */
public final class TestChain {

    private TestChain() {}

    public static Chain of(TestKeys keys) {
        return new Chain(keys.seal(), keys.hash());
    }

    public static Verification verification(Trail trail, Chain chain) {
        return new Verification(trail, chain);
    }
}
