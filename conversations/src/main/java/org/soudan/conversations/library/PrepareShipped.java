package org.soudan.conversations.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.soudan.conversations.codec.ContentFault;
import org.soudan.conversations.learning.Learnt;

/** The build's step that checks the shipped content and learns from it, so that no start has to. */
public final class PrepareShipped {

    private PrepareShipped() {}

    /** Takes the folder of the classes. */
    public static void main(String[] args) throws IOException {
        var classes = Path.of(args[0]);
        var files = ContentFiles.shipped();
        var manuscript = Shelf.manuscript(files, LocalDate.EPOCH);
        var faults = manuscript.faults().toList();
        if (!faults.isEmpty()) {
            throw new ContentFault(faults);
        }
        Learnt.build(manuscript.lessons(), classes);
        Checked.build(files, manuscript, classes);
    }
}
