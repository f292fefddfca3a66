package org.soudan.bot.limits;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What a limit is counted in, by the clock of Japan. */
public enum Window {
    SECOND(ChronoUnit.SECONDS),
    MINUTE(ChronoUnit.MINUTES),
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS);

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ChronoUnit unit;

    Window(ChronoUnit unit) {
        this.unit = unit;
    }

    public Duration length() {
        return unit.getDuration();
    }

    /** Names the window that holds this time; the same for all times in it and for no other. */
    public String at(Instant time) {
        return LocalDateTime.ofInstant(time, JAPAN).truncatedTo(unit).toString();
    }
}
