package org.soudan.conversations.library;

import org.soudan.conversations.check.Check;
import org.soudan.conversations.codec.ContentFault;
import org.soudan.conversations.engine.Content;

/** Loads content, and checks it. */
public final class Library {

    private Library() {}

    /** The content of these files, or all that is wrong with them. Never fails. */
    public static Loaded load(ContentFiles files) {
        var manuscript = Shelf.manuscript(files);
        var findings = Check.manuscript(manuscript);
        return findings.isEmpty() ? new Loaded.Sound(Filling.content(manuscript)) : new Loaded.Faulty(findings);
    }

    /**
     * The shipped content.
     *
     * @throws ContentFault naming every fault, when there is one
     */
    public static Content load() {
        return switch (load(ContentFiles.shipped())) {
            case Loaded.Sound(var content) -> content;
            case Loaded.Faulty(var findings) -> throw new ContentFault(findings);
        };
    }
}
