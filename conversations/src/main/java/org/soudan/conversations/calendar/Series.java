package org.soudan.conversations.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Holidays;

/**
 * Editions that come again by a rule, for as long as that is announced.
 *
 * @param from the first day on which the rule holds
 * @param until the last one; empty when no end is announced
 * @param opens when each begins; with {@code closes} the same, it lasts the whole day
 * @param closes when each ends; not after {@code opens} means on the next day
 * @param exceptHolidays whether it leaves out Japan's public holidays
 */
public record Series(
        Rule rule, LocalDate from, Optional<LocalDate> until, LocalTime opens, LocalTime closes,
        boolean exceptHolidays) {

    /** How far editions are looked for, back and ahead; a fifth Monday is never farther. */
    private static final int DAYS = 200;

    /** Those that are not over, in order, as far as is looked ahead. */
    public Stream<Edition> after(LocalDateTime now) {
        return Stream.iterate(now.toLocalDate().minusDays(1), day -> day.plusDays(1))
                .limit(DAYS)
                .filter(this::falls)
                .map(this::on)
                .filter(edition -> !edition.isOver(now));
    }

    Optional<Edition> lastBefore(LocalDateTime now) {
        return Stream.iterate(now.toLocalDate(), day -> day.minusDays(1))
                .limit(DAYS)
                .filter(this::falls)
                .map(this::on)
                .filter(edition -> edition.isOver(now))
                .findFirst();
    }

    private boolean falls(LocalDate day) {
        return rule.falls(day)
                && !day.isBefore(from)
                && until.filter(day::isAfter).isEmpty()
                && !(exceptHolidays && Holidays.isHoliday(day));
    }

    private Edition on(LocalDate day) {
        var last = closes.isAfter(opens) ? day : day.plusDays(1);
        return new Edition(Optional.of(day.atTime(opens)), last.atTime(closes), !opens.equals(closes));
    }
}
