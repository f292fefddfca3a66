package org.soudan.conversations.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.soudan.conversations.learning.Learnt;

/** The build's step that learns from the shipped content, so that no start has to. */
public final class LearnShipped {

    private LearnShipped() {}

    /** Takes the folder of the classes. */
    public static void main(String[] args) throws IOException {
        Learnt.build(Shelf.manuscript(ContentFiles.shipped(), LocalDate.EPOCH).lessons(), Path.of(args[0]));
    }
}
