package org.soudan.conversations.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.conversations.calendar.Watch.Look;
import org.soudan.conversations.calendar.Watch.Promise;

/** When to write to somebody who wishes to hear of an event. All times are Japan's. */
class WatchTest {

    @ParameterizedTest
    @CsvSource({
        "gathering, 2026-11-23T12:00, 2026-12-07, 2026-11-30T10:00",
        "gathering, 2026-11-30T09:59, 2026-12-07, 2026-11-30T10:00",
        "gathering, 2026-11-30T10:00, 2026-12-07, 2026-12-06T10:00",
        "gathering, 2026-12-06T10:00, 2026-12-07, 2026-12-06T18:00",
        "fair,      2027-02-05T18:00, 2027-02-06, 2027-02-06T09:00",
        "course,    2026-11-23T12:00, 2026-12-01, 2026-12-01T10:00",
        "course,    2026-12-01T00:00, 2026-12-20, 2026-12-17T10:00",
        "course,    2026-12-17T10:00, 2026-12-20, 2026-12-19T10:00",
        "course,    2026-12-20T08:00, 2026-12-20, 2026-12-20T09:00",
        "grant,     2026-12-01T00:00, 2026-12-31, 2026-12-24T10:00",
        "dial,      2026-11-23T12:00, 2026-12-16, 2026-12-15T10:00"
    })
    void promisesAReminder(String event, LocalDateTime now, LocalDate day, LocalDateTime due) {
        var promise = new Watch(CalendarTest.event(event)).promise(Japan.instant(now));
        assertThat(promise).isInstanceOfSatisfying(Promise.Remind.class, remind -> {
            assertThat(remind.wish()).isEqualTo(new Wish(event, Optional.of(day)));
            assertThat(Japan.at(remind.due())).isEqualTo(due);
            assertThat(remind.look()).isBeforeOrEqualTo(remind.due()).isAfter(Japan.instant(now));
        });
    }

    @ParameterizedTest
    @CsvSource({"gathering, 2026-12-06T18:00", "gathering, 2026-12-08T12:00", "fair, 2027-02-06T09:00",
        "course, 2026-12-20T09:00"})
    void saysThatAReminderWouldComeTooLate(String event, LocalDateTime now) {
        assertThat(new Watch(CalendarTest.event(event)).promise(Japan.instant(now)))
                .isInstanceOf(Promise.TooLate.class);
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, 2026-11-23T12:00, 2026-11-24T10:00",
        "unknown, 2026-11-23T09:59, 2026-11-23T10:00",
        "course,  2026-12-22T12:00, 2026-12-23T10:00"
    })
    void promisesToTellWhatIsNotAnnounced(String event, LocalDateTime now, LocalDateTime look) {
        var watch = new Watch(CalendarTest.event(event));
        assertThat(watch.promise(Japan.instant(now)))
                .isEqualTo(new Promise.Tell(new Wish(event, Optional.empty()), Japan.instant(look)));
        assertThat(watch.quietUntil(Japan.instant(now))).contains(Japan.instant(look));
    }

    @ParameterizedTest
    @CsvSource({
        "gathering/2026-12-07, 2026-11-24T10:00, 2026-11-24T10:00, later 2026-11-25T10:00",
        "gathering/2026-12-07, 2026-11-30T10:00, 2026-11-30T10:00, due",
        "gathering/2026-12-07, 2026-11-30T10:00, 2026-12-02T12:00, due",
        "gathering/2026-12-07, 2026-11-30T10:00, 2026-11-30T20:00, later 2026-12-01T09:00",
        "gathering/2026-12-07, 2026-11-30T10:00, 2026-12-01T03:00, later 2026-12-01T09:00",
        "gathering/2026-12-07, 2026-12-07T12:00, 2026-12-07T12:00, due",
        "gathering/2026-12-07, 2026-11-30T10:00, 2026-12-20T12:00, later 2026-12-21T10:00",
        "gathering/2026-12-08, 2026-11-24T10:00, 2026-11-24T10:00, announced",
        "gathering,            2026-11-24T10:00, 2026-11-24T10:00, announced",
        "gathering,            2026-11-24T10:00, 2026-11-24T08:59, later 2026-11-24T09:00",
        "unknown,              2026-11-24T10:00, 2026-11-24T10:00, later 2026-11-25T10:00",
        "course/2026-12-01,    2026-11-30T10:00, 2026-11-30T10:00, later 2026-12-01T10:00",
        "course/2026-12-01,    2026-12-01T10:00, 2026-12-01T10:00, due",
        "course/2026-12-20,    2026-12-16T10:00, 2026-12-16T10:00, later 2026-12-17T10:00",
        "course/2026-12-20,    2026-12-17T10:00, 2026-12-17T10:05, due"
    })
    void looks(String wish, LocalDateTime scheduled, LocalDateTime now, String expected) {
        var parsed = Wish.parse(wish);
        var look = new Watch(CalendarTest.event(parsed.event()))
                .look(parsed, Japan.instant(scheduled), Japan.instant(now));
        assertThat(switch (look) {
            case Look.Later(var until) -> "later " + Japan.at(until);
            case Look.Announced announced -> "announced";
            case Look.Due due -> "due";
        }).isEqualTo(expected);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Follows a wish from any time to any event, however late it is looked at, to its end. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobodyIsWrittenToInTheNightOrAfterItIsOver(long seed) {
        var random = new SplittableRandom(seed);
        var event = randomEvent(random);
        var edition = event.editions().getFirst();
        var now = Japan.instant(edition.end().minusMinutes(random.nextInt(40 * 24 * 60) + 1L));
        if (!(new Watch(event).promise(now) instanceof Promise.Remind(var wish, var due, var look))) {
            return;
        }
        assertThat(Japan.at(due).getHour()).isBetween(9, 19);
        var scheduled = look;
        Look found = new Look.Later(look);
        while (found instanceof Look.Later(var until) && until.isBefore(Japan.instant(edition.end()))) {
            assertThat(until).as("time goes on").isAfter(now);
            scheduled = until;
            now = until.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(2_000) : 0));
            found = new Watch(event).look(wish, scheduled, now);
        }
        if (found instanceof Look.Due(var told)) {
            assertThat(Japan.at(now).getHour()).isBetween(9, 19);
            assertThat(told.isOver(Japan.at(now))).isFalse();
        } else {
            assertThat(found).as("it was over before anybody looked").isInstanceOf(Look.Later.class);
        }
    }

    @Test
    void aWishThatNobodyCanHaveWrittenIsOneToBeToldOfDates() {
        assertThat(Wish.parse("fair/soon")).isEqualTo(new Wish("fair", Optional.empty()));
        assertThat(Wish.parse(new Wish("fair", Optional.of(LocalDate.of(2027, 2, 6))).text()).day()).isPresent();
    }

    private static Event randomEvent(SplittableRandom random) {
        var kind = random.nextBoolean() ? Event.Kind.WINDOW : Event.Kind.OCCASION;
        var start = LocalDateTime.of(2027, 1, 1, 0, 0).plusMinutes(random.nextInt(365 * 24 * 60));
        var whole = start.toLocalDate();
        var edition = random.nextBoolean()
                ? Edition.ofDays(Optional.of(whole), whole.plusDays(random.nextInt(20)))
                : new Edition(Optional.of(start), start.plusMinutes(random.nextInt(9_000) + 1L), true);
        var shape = CalendarTest.event("fair");
        return new Event("e", shape.title(), kind, "f", List.of(edition), Optional.empty(), Optional.empty(),
                random.nextInt(15), shape.certainty(), shape.source(), shape.checked());
    }
}
