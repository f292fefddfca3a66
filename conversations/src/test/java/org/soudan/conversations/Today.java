package org.soudan.conversations;

import java.time.LocalDate;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.library.Library;

/** The day on which the tests look at the shipped content: facts grow old, and a test must not. */
public final class Today {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** The shipped content on that day, learnt once for all tests. */
    public static final Content CONTENT = Library.load(DAY);

    private Today() {}
}
