package org.soudan.bot.identity;

import java.nio.file.Path;
import org.soudan.bot.crypto.TestKeys;

/** Identities with a keyset of their own. */
public final class TestIdentities {

    private TestIdentities() {}

    /** With the keyset of a file, as a service that was told of it has them. */
    public static Identities of(Path keyset) {
        var keys = TestKeys.read(keyset);
        return new Identities(keys.hash(), keys.seal());
    }

    public static Identities fresh() {
        var keys = TestKeys.fresh();
        return new Identities(keys.hash(), keys.seal());
    }
}
