package org.soudan.bot.redis;

import org.soudan.conversations.session.Case;

/** The place of an open case in the queue: a lower number is served first. */
final class Rank {

    private static final long SEVERITY = 100_000_000_000L;

    private Rank() {}

    /** Most severe first, then longest waiting: the severity before the seconds since 1970. */
    static String of(Case open) {
        long before = switch (open.severity()) {
            case CRISIS -> 0;
            case URGENT -> 1;
            case NORMAL -> 2;
        };
        return String.valueOf(before * SEVERITY + open.openedAt().getEpochSecond());
    }
}
