package org.soudan.bot.identity;

import org.soudan.bot.crypto.TestKeys;

/** Identities with a keyset of their own. */
public final class TestIdentities {

    private TestIdentities() {}

    public static Identities fresh() {
        var keys = TestKeys.fresh();
        return new Identities(keys.hash(), keys.seal());
    }
}
