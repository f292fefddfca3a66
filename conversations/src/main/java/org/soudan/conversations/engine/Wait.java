package org.soudan.conversations.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long people lately waited for the first words of a counsellor, as roughly as it can honestly be told. */
public enum Wait {
    MINUTES(Duration.ofMinutes(10)),
    HALF_AN_HOUR(Duration.ofMinutes(30)),
    AN_HOUR(Duration.ofHours(1)),
    TWO_HOURS(Duration.ofHours(2)),
    HOURS(Duration.ofHours(5)),
    LONG(Duration.ofDays(365));

    /** With fewer there is nothing to tell. */
    public static final int FEWEST = 5;

    private final Duration most;

    Wait(Duration most) {
        this.most = most;
    }

    /** Within what four of five were answered; empty when too few were measured. */
    public static Optional<Wait> of(List<Duration> measured) {
        if (measured.size() < FEWEST) {
            return Optional.empty();
        }
        int fourOfFive = (measured.size() * 4 + 4) / 5;
        var within = measured.stream().sorted().skip(fourOfFive - 1L).findFirst().orElseThrow();
        return Stream.of(values()).filter(wait -> within.compareTo(wait.most) <= 0).findFirst();
    }
}
