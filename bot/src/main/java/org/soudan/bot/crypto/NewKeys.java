package org.soudan.bot.crypto;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The command {@code new-keys FILE}: makes the keyset file of an installation. */
public final class NewKeys {

    public static final String COMMAND = "new-keys";

    private NewKeys() {}

    /** Says in one line what came of it; 0 when the file is there, 1 when not. */
    public static int run(List<String> files, PrintStream out) {
        if (files.size() != 1) {
            out.println("Name one file: java -jar soudan.jar " + COMMAND + " FILE");
            return 1;
        }
        return create(files.getFirst(), out);
    }

    private static int create(String file, PrintStream out) {
        try {
            KeysetFile.create(Path.of(file));
            out.println("New keys are in " + file
                    + "; keep a copy in a safe place, because nothing can be read without them.");
            return 0;
        } catch (FileAlreadyExistsException there) {
            out.println(file + (Files.exists(Path.of(file))
                    ? " exists already and is left as it is."
                    : " cannot be written."));
        } catch (IOException | InvalidPathException unwritable) {
            out.println(file + " cannot be written.");
        }
        return 1;
    }
}
