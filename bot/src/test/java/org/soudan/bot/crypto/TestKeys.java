package org.soudan.bot.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** A new keyset, for tests. */
public record TestKeys(KeyedHash hash, Seal seal) {

    public static TestKeys fresh() {
        try {
            return of(Keyset.generate());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The keys of a file that was made before. */
    public static TestKeys read(Path file) {
        try {
            return of(KeysetFile.read(file));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static TestKeys of(Keyset keyset) throws GeneralSecurityException {
        return new TestKeys(keyset.keyedHash(), keyset.seal());
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
