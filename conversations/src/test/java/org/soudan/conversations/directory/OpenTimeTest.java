package org.soudan.conversations.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Time that counts only while it is open. November 2026: the 20th is a Friday, the 23rd a Monday and a holiday. */
class OpenTimeTest {

    private static final Map<String, Hours> HOURS = new LinkedHashMap<>(Map.of(
            "office", WrittenHours.of(Map.of("weekdays", "9:00-17:00", "holidays", "closed", "12-29 to 1-3", "closed")),
            "lunch", WrittenHours.of(Map.of("daily", "9:00-12:00,13:00-21:00")),
            "nightly", WrittenHours.of(Map.of("daily", "20:00-7:00", "holidays", "closed")),
            "moving", WrittenHours.of(Map.of("weekdays", "9:00-17:00", "2026-11-20", "closed",
                    "2026-11-24 to 2026-11-25", "10:00-11:00", "holidays", "closed")),
            "always", new Hours.Always()));

    static List<Hours> all() {
        return List.copyOf(HOURS.values());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            office,  2026-11-20T16:00, PT2H,   2026-11-24T10:00
            office,  2026-11-20T18:00, PT0S,   2026-11-24T09:00
            office,  2026-11-20T12:00, PT30M,  2026-11-20T12:30
            office,  2026-11-20T16:00, PT1H,   2026-11-24T09:00
            office,  2026-12-28T16:30, PT1H,   2027-01-04T09:30
            lunch,   2026-11-20T11:30, PT1H,   2026-11-20T13:30
            nightly, 2026-11-21T06:00, PT2H,   2026-11-21T21:00
            nightly, 2026-11-23T06:30, PT1H,   2026-11-24T20:30
            moving,  2026-11-19T16:30, PT2H,   2026-11-25T10:30
            always,  2026-11-20T23:00, PT2H,   2026-11-21T01:00
            """)
    void passesOnlyWhileItIsOpen(String hours, LocalDateTime from, Duration open, LocalDateTime expected) {
        assertThat(hours(hours).after(instant(from), open)).contains(instant(expected));
    }

    @Test
    void neverPassesWhereNobodyKnowsWhenItIsOpen() {
        assertThat(new Hours.NotKnown().after(Instant.EPOCH, Duration.ZERO)).isEmpty();
        assertThat(WrittenHours.of(Map.of("daily", "closed")).after(Instant.EPOCH, Duration.ZERO)).isEmpty();
        assertThat(new Hours.NotKnown().between(Instant.EPOCH, Instant.EPOCH.plusSeconds(60))).isZero();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsAddedCanBeMeasuredAndEndsWhileItIsOpen(Hours hours) {
        var random = new SplittableRandom(7);
        for (int n = 0; n < 500; n++) {
            var from = some(random);
            var open = Duration.ofMinutes(random.nextInt(6_000));
            var due = hours.after(from, open).orElseThrow();
            assertThat(due).isAfterOrEqualTo(from.plus(open));
            assertThat(hours.between(from, due)).as("from %s for %s", from, open).isEqualTo(open);
            assertThat(isOpen(hours, due)).as("open at %s", due).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void goesForwardAndInStepsAsInOne(Hours hours) {
        var random = new SplittableRandom(8);
        for (int n = 0; n < 500; n++) {
            var from = some(random);
            var first = Duration.ofMinutes(random.nextInt(3_000));
            var second = Duration.ofMinutes(random.nextInt(3_000));
            var whole = hours.after(from, first.plus(second)).orElseThrow();
            var steps = hours.after(from, first).flatMap(there -> hours.after(there, second)).orElseThrow();
            assertThat(steps).isEqualTo(whole);
            assertThat(hours.after(from.plusSeconds(60), first).orElseThrow())
                    .isAfterOrEqualTo(hours.after(from, first).orElseThrow());
        }
    }

    private static boolean isOpen(Hours hours, Instant at) {
        return hours.at(at) instanceof Opening.Until || hours.at(at) instanceof Opening.Always;
    }

    private static Instant some(SplittableRandom random) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(2 * 366 * 24 * 60));
    }

    private static Hours hours(String name) {
        return Optional.ofNullable(HOURS.get(name)).orElseThrow();
    }

    private static Instant instant(LocalDateTime inJapan) {
        return ZonedDateTime.of(inJapan, Hours.ZONE).toInstant();
    }
}
