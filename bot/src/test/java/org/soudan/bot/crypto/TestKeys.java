package org.soudan.bot.crypto;

import java.security.GeneralSecurityException;

/** A new keyset, for tests. */
public record TestKeys(KeyedHash hash, Seal seal) {

    public static TestKeys fresh() {
        try {
            var keyset = Keyset.generate();
            return new TestKeys(keyset.keyedHash(), keyset.seal());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
