package org.soudan.conversations.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One time that an event takes place, or that something can be applied for.
 *
 * @param start when it begins or opens; empty when something can be applied for and nobody said from when
 * @param end when it is over; for whole days the midnight after the last
 * @param hasHours whether people are told hours, not only days
 */
public record Edition(Optional<LocalDateTime> start, LocalDateTime end, boolean hasHours) {

    /** Whole days, the last one included. */
    public static Edition ofDays(Optional<LocalDate> first, LocalDate last) {
        return new Edition(first.map(LocalDate::atStartOfDay), last.plusDays(1).atStartOfDay(), false);
    }

    public LocalDate firstDay() {
        return start.map(LocalDateTime::toLocalDate).orElse(lastDay());
    }

    public LocalDate lastDay() {
        return end.minusNanos(1).toLocalDate();
    }

    public boolean hasBegun(LocalDateTime now) {
        return start.filter(now::isBefore).isEmpty();
    }

    public boolean isOver(LocalDateTime now) {
        return !now.isBefore(end);
    }
}
