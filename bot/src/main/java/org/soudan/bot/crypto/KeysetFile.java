package org.soudan.bot.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.soudan.bot.settings.WrongSetting;

/** The file that {@code soudan.keys} names. */
public final class KeysetFile {

    private KeysetFile() {}

    /**
     * Makes a new keyset in a file that only its owner may read.
     *
     * @throws IOException when the file exists already or cannot be written
     */
    public static void create(Path file) throws IOException {
        try {
            var json = Keyset.generate().json();
            var parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, json);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("no keyset can be made here", broken);
        }
    }

    static Keyset read(Path file) {
        try {
            return Keyset.parse(Files.readString(file));
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            throw new WrongSetting(
                    "soudan.keys", "the path of a keyset file; make one with: java -jar soudan.jar new-keys FILE");
        }
    }
}
