package org.soudan.conversations.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * Days of one year with hours of their own, such as when the desk moves house.
 *
 * @param first the first day
 * @param last the last day
 * @param hours none when closed
 */
public record DatedHours(LocalDate first, LocalDate last, List<Span> hours) {

    public DatedHours {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
        hours = List.copyOf(hours);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
