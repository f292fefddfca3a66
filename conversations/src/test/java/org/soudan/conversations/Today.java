package org.soudan.conversations;

import java.time.LocalDate;
import java.util.List;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.library.ContentFiles;
import org.soudan.conversations.library.Library;
import org.soudan.conversations.source.Finding;

/** The day on which the tests look at the shipped content: facts grow old, and a test must not. */
public final class Today {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** The shipped content on that day, learnt once for all tests. */
    public static final Content CONTENT = Library.load(DAY);

    /** All that is wrong with it on that day; found once for all tests. */
    public static List<Finding> findings() {
        return Findings.ALL;
    }

    private static final class Findings {
        static final List<Finding> ALL = Library.check(ContentFiles.shipped(), DAY);
    }

    private Today() {}
}
