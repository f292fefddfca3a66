package org.soudan.bot.outbound;

import java.time.Duration;

/** How long to wait between attempts: twice as long each time, up to a minute, and never less than was asked for. */
final class Attempts {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final int DOUBLINGS = 7;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private int made;

    Duration next(Duration asked) {
        var own = FIRST.multipliedBy(1L << Math.min(made++, DOUBLINGS));
        var capped = own.compareTo(LONGEST) > 0 ? LONGEST : own;
        return asked.compareTo(capped) > 0 ? asked : capped;
    }

    int made() {
        return made;
    }
}
