package org.soudan.conversations.directory;

import java.time.ZonedDateTime;

/** Whether a service is open at a given moment. Times are in Japan's zone. */
public sealed interface Opening {

    /** Open, and never closed. */
    record Always() implements Opening {}

    /** Open now; closed from {@code end} on. */
    record Until(ZonedDateTime end) implements Opening {}

    /** Closed now; it opens at {@code start}. */
    record Next(ZonedDateTime start) implements Opening {}

    /** Nobody knows; the words of the hours may say whom to ask. */
    record NotKnown() implements Opening {}
}
