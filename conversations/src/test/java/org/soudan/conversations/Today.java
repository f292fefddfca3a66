package org.soudan.conversations;

import java.time.LocalDate;

/** The day on which the tests look at the shipped content: facts grow old, and a test must not. */
public final class Today {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Today() {}
}
