package org.soudan.conversations.calendar;

import java.util.Optional;

/** How an event stands at some time. */
public sealed interface State {

    /** No dates are known; {@code last} are those of last time, if they were ever entered. */
    record Unannounced(Optional<Edition> last) implements State {}

    /** It is still to come. */
    record Ahead(Edition next) implements State {}

    /** It is on, or can be applied for. */
    record Open(Edition now) implements State {}

    /** It was over not long ago, and nothing new is announced. */
    record Over(Edition last) implements State {}

    /** What routes call it. */
    default String word() {
        return switch (this) {
            case Unannounced unannounced -> "unannounced";
            case Ahead ahead -> "ahead";
            case Open open -> "open";
            case Over over -> "over";
        };
    }
}
