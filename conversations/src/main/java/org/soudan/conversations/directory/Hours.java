package org.soudan.conversations.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** When a service is open, in Japan's time. */
public sealed interface Hours permits Hours.Always, Hours.NotKnown, WeeklyHours {

    /** Japan has one zone and no summer time. */
    ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** What is not over by then is never over. */
    Duration HORIZON = Duration.ofDays(5 * 366);

    Opening at(Instant now);

    /**
     * When so much time will have passed in which it is open; empty when that is not known to come within five years.
     *
     * @param open not negative; with none it is the next open moment, {@code from} itself when it is open then
     */
    default Optional<Instant> after(Instant from, Duration open) {
        var end = from.plus(HORIZON);
        var left = open;
        for (var at = from; at.isBefore(end);) {
            switch (at(at)) {
                case Opening.Always always -> {
                    return Optional.of(at.plus(left));
                }
                case Opening.Until(var closes) -> {
                    var here = Duration.between(at, closes.toInstant());
                    if (left.compareTo(here) < 0) {
                        return Optional.of(at.plus(left));
                    }
                    left = left.minus(here);
                    at = closes.toInstant();
                }
                case Opening.Next(var opens) -> at = opens.toInstant();
                case Opening.NotKnown notKnown -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** How much of the time from one moment until another it is open; none while that is not known. */
    default Duration between(Instant from, Instant to) {
        var open = Duration.ZERO;
        for (var at = from; at.isBefore(to);) {
            switch (at(at)) {
                case Opening.Always always -> {
                    return open.plus(Duration.between(at, to));
                }
                case Opening.Until(var closes) -> {
                    var end = closes.toInstant().isBefore(to) ? closes.toInstant() : to;
                    open = open.plus(Duration.between(at, end));
                    at = end;
                }
                case Opening.Next(var opens) -> at = opens.toInstant();
                case Opening.NotKnown notKnown -> {
                    return open;
                }
            }
        }
        return open;
    }

    /** Day and night, on every day of the year. */
    record Always() implements Hours {

        @Override
        public Opening at(Instant now) {
            return new Opening.Always();
        }
    }

    /** They change, or no page states them. */
    record NotKnown() implements Hours {

        @Override
        public Opening at(Instant now) {
            return new Opening.NotKnown();
        }
    }
}
