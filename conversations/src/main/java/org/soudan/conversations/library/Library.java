package org.soudan.conversations.library;

import java.time.LocalDate;
import java.util.List;
import org.soudan.conversations.check.Check;
import org.soudan.conversations.codec.ContentFault;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.source.Finding;

/** Loads content, and checks it. */
public final class Library {

    private Library() {}

    /**
     * The content of these files as it may be said on this day, or all that is wrong with them on any day. What has
     * become old is said to be so; {@link #check} tells what has to be looked up again, so that a date that passes stops
     * nobody's bot. Never fails.
     */
    public static Loaded load(ContentFiles files, LocalDate today) {
        var manuscript = Shelf.manuscript(files, today);
        var findings = Checked.findings(files, manuscript);
        return findings.isEmpty() ? new Loaded.Sound(Filling.content(manuscript)) : new Loaded.Faulty(findings);
    }

    /**
     * The shipped content.
     *
     * @throws ContentFault naming every fault, when there is one
     */
    public static Content load(LocalDate today) {
        return switch (load(ContentFiles.shipped(), today)) {
            case Loaded.Sound(var content) -> content;
            case Loaded.Faulty(var findings) -> throw new ContentFault(findings);
        };
    }

    /** Everything that is wrong with these files on this day, facts that have run out included. Never fails. */
    public static List<Finding> check(ContentFiles files, LocalDate today) {
        return Check.onItsDay(Shelf.manuscript(files, today));
    }

    /** The directory of these files: lines, services, offices, pages and matters, with their facts. Never fails. */
    public static Directory directory(ContentFiles files) {
        return Shelf.manuscript(files, LocalDate.EPOCH).saying().directory();
    }
}
