package org.soudan.conversations.directory;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Days of every year with hours of their own, such as 29 December to 3 January.
 *
 * @param first the first day
 * @param last the last day; earlier in the year than {@code first} when the season holds New Year
 * @param hours none when closed
 */
public record Season(MonthDay first, MonthDay last, List<Span> hours) {

    public Season {
        hours = List.copyOf(hours);
    }

    boolean holds(LocalDate date) {
        var day = MonthDay.from(date);
        boolean begun = !day.isBefore(first);
        boolean ended = day.isAfter(last);
        return last.isBefore(first) ? begun || !ended : begun && !ended;
    }
}
