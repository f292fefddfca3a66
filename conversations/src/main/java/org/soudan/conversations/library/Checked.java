package org.soudan.conversations.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.soudan.conversations.check.Check;
import org.soudan.conversations.check.Manuscript;
import org.soudan.conversations.source.Finding;

/** What the build has checked is not checked again at each start. */
final class Checked {

    private static final String FOLDER = "/org/soudan/checked/";

    private Checked() {}

    /** What is wrong with these files on any day. */
    static List<Finding> findings(ContentFiles files, Manuscript manuscript) {
        return isBuilt(files) ? List.of() : Check.onAnyDay(manuscript);
    }

    /** Whether the build has found the very same files to be sound. */
    static boolean isBuilt(ContentFiles files) {
        return Checked.class.getResource(FOLDER + files.version()) != null;
    }

    /** Leaves a mark below {@code classes} when the files are sound, and no other. */
    static void build(ContentFiles files, Manuscript manuscript, Path classes) throws IOException {
        var folder = Files.createDirectories(classes.resolve(FOLDER.substring(1)));
        try (var old = Files.newDirectoryStream(folder)) {
            for (var mark : old) {
                Files.delete(mark);
            }
        }
        if (Check.onAnyDay(manuscript).isEmpty()) {
            Files.createFile(folder.resolve(files.version()));
        }
    }
}
