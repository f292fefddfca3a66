package org.soudan.bot.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soudan.bot.counting.Counts;
import org.soudan.bot.counting.CountsUnavailable;
import org.soudan.bot.counting.DayFigures;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;

/** When the summary is made, and of which day. */
class DailySummaryTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 24);

    private final List<Outgoing> posted = new ArrayList<>();
    private boolean away;
    private Instant now = Instant.EPOCH;
    private final InstantSource time = () -> now;
    private final DailySummary summary = new DailySummary(new OneDay(), posted::add, TestIdentities.fresh(),
            LocalTime.of(9, 0), time.withZone(ZoneOffset.UTC));

    @Test
    void atNineInJapanTheDayBeforeIsSummedUpAndNotAMinuteEarlier() {
        at("2026-11-24T23:59:59Z");
        assertThat(posted).isEmpty();
        at("2026-11-25T00:00:00Z");
        assertThat(posted).singleElement()
                .satisfies(entry -> assertThat(entry.parcel()).isEqualTo(new Parcel.Summary("2026-11-24")));
    }

    @Test
    void whoeverTriesAgainTriesWithTheSameName() {
        at("2026-11-25T00:00:00Z");
        at("2026-11-25T08:00:00Z");
        assertThat(posted).hasSize(2);
        assertThat(posted.getFirst().id()).isEqualTo(posted.getLast().id());
        assertThat(posted.getFirst().lane()).isEqualTo(posted.getLast().lane());
    }

    @Test
    void aDayOnWhichNothingHappenedHasNoSummary() {
        at("2026-11-26T00:00:00Z");
        assertThat(posted).isEmpty();
    }

    @Test
    void aStoreThatIsAwayIsAskedAgain() {
        away = true;
        at("2026-11-25T00:00:00Z");
        assertThat(posted).isEmpty();
        away = false;
        at("2026-11-25T00:01:00Z");
        assertThat(posted).hasSize(1);
    }

    private void at(String when) {
        now = Instant.parse(when);
        summary.round();
    }

    private final class OneDay implements Counts {
        @Override
        public DayFigures of(LocalDate day) {
            if (away) {
                throw new CountsUnavailable(new IllegalStateException());
            }
            return new DayFigures(day.equals(YESTERDAY) ? Map.of("topic/x", 1L) : Map.of());
        }

        @Override
        public long got(String counsellor, LocalDate day) {
            return 0;
        }
    }
}
