package org.soudan.conversations.directory;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** November 2026: the 20th is a Friday, the 23rd a Monday and a holiday. */
class HoursTest {

    private static final List<DayOfWeek> WEEKDAYS = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    private static final List<DayOfWeek> DAILY = List.of(DayOfWeek.values());
    private static final Season NEW_YEAR = new Season(MonthDay.of(12, 29), MonthDay.of(1, 3), List.of());

    private static final Map<String, Hours> HOURS = Map.of(
            "office", closedOnHolidays(WeeklyHours.on(WEEKDAYS, Span.of("9:00-17:00"))),
            "noon", WeeklyHours.on(WEEKDAYS, Span.of("9:00-12:00"), Span.of("13:00-17:00")),
            "nightly", WeeklyHours.on(DAILY, Span.of("20:00-7:00")),
            "weekend", WeeklyHours.on(List.of(FRIDAY, SATURDAY), Span.of("22:00-2:00")),
            "late", WeeklyHours.on(DAILY, Span.of("10:00-24:00")),
            "round", WeeklyHours.on(DAILY, Span.of("0:00-24:00")),
            "inochi", new WeeklyHours(WeeklyHours.on(DAILY, Span.of("16:00-21:00")).week(),
                    Map.of(10, List.of(Span.of("8:00-8:00"))), Optional.empty(), List.of()),
            "rest", new WeeklyHours(WeeklyHours.on(DAILY, Span.of("0:00-24:00")).week(), Map.of(), Optional.empty(),
                    List.of(NEW_YEAR)),
            "never", WeeklyHours.on(List.of()),
            "always", new Hours.Always());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            office  | 2026-11-20T08:59 | opens 2026-11-20T09:00
            office  | 2026-11-20T09:00 | until 2026-11-20T17:00
            office  | 2026-11-20T16:59 | until 2026-11-20T17:00
            office  | 2026-11-20T17:00 | opens 2026-11-24T09:00
            office  | 2026-11-23T12:00 | opens 2026-11-24T09:00
            office  | 2026-05-01T18:00 | opens 2026-05-07T09:00
            office  | 2026-09-22T12:00 | opens 2026-09-24T09:00
            office  | 2026-12-28T17:30 | opens 2027-01-04T09:00
            office  | 2026-12-31T12:00 | opens 2027-01-04T09:00
            noon    | 2026-11-20T12:30 | opens 2026-11-20T13:00
            noon    | 2026-11-23T09:30 | until 2026-11-23T12:00
            nightly | 2026-11-20T19:59 | opens 2026-11-20T20:00
            nightly | 2026-11-20T23:59 | until 2026-11-21T07:00
            nightly | 2026-11-21T00:00 | until 2026-11-21T07:00
            nightly | 2026-11-21T07:00 | opens 2026-11-21T20:00
            weekend | 2026-11-22T01:59 | until 2026-11-22T02:00
            weekend | 2026-11-22T02:00 | opens 2026-11-27T22:00
            weekend | 2026-11-20T01:00 | opens 2026-11-20T22:00
            late    | 2026-11-20T23:59 | until 2026-11-21T00:00
            late    | 2026-11-21T00:00 | opens 2026-11-21T10:00
            round   | 2026-11-20T23:59 | always
            inochi  | 2026-12-10T05:00 | opens 2026-12-10T08:00
            inochi  | 2026-12-11T07:59 | until 2026-12-11T08:00
            inochi  | 2026-12-11T08:00 | opens 2026-12-11T16:00
            rest    | 2026-11-20T12:00 | until 2026-12-29T00:00
            rest    | 2027-01-03T23:59 | opens 2027-01-04T00:00
            never   | 2026-11-20T12:00 | not known
            always  | 2027-01-01T00:00 | always
            """)
    void knowWhetherTheyAreOpen(String hours, LocalDateTime now, String expected) {
        assertThat(said(hours(hours).at(instant(now)))).isEqualTo(expected);
    }

    @Test
    void notKnownIsSaidSo() {
        assertThat(new Hours.NotKnown().at(Instant.EPOCH)).isEqualTo(new Opening.NotKnown());
    }

    @Test
    void aNightThatBeginsBeforeAHolidayGoesOnIntoIt() {
        var nights = closedOnHolidays(WeeklyHours.on(DAILY, Span.of("20:00-7:00")));
        assertThat(said(nights.at(instant(LocalDateTime.parse("2026-11-23T06:00")))))
                .isEqualTo("until 2026-11-23T07:00");
        assertThat(said(nights.at(instant(LocalDateTime.parse("2026-11-23T20:30")))))
                .isEqualTo("opens 2026-11-24T20:00");
    }

    @Test
    void areReadAsPeopleWriteThem() {
        assertThat(Span.of(" 9:00-17:15 ")).isEqualTo(new Span(LocalTime.of(9, 0), LocalTime.of(17, 15)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-17", "9:00", "25:00-26:00", "9:00-17:60", "", "nine to five"})
    void areNotGuessed(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(written));
    }

    private static Hours hours(String name) {
        return Optional.ofNullable(HOURS.get(name)).orElseThrow();
    }

    private static Hours closedOnHolidays(WeeklyHours hours) {
        return new WeeklyHours(hours.week(), Map.of(), Optional.of(List.of()), List.of(NEW_YEAR));
    }

    private static Instant instant(LocalDateTime inJapan) {
        return ZonedDateTime.of(inJapan, Hours.ZONE).toInstant();
    }

    private static String said(Opening opening) {
        return switch (opening) {
            case Opening.Always always -> "always";
            case Opening.NotKnown notKnown -> "not known";
            case Opening.Until(var end) -> "until " + end.toLocalDateTime();
            case Opening.Next(var start) -> "opens " + start.toLocalDateTime();
        };
    }
}
