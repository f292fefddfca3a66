package org.soudan.bot.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    /** A file with a new keyset. */
    public static Path file(Path file) {
        try {
            KeysetFile.create(file);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
