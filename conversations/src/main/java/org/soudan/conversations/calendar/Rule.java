package org.soudan.conversations.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** The days on which something comes again. */
public sealed interface Rule {

    boolean falls(LocalDate day);

    /** Every week on this day. */
    record Weekly(DayOfWeek day) implements Rule {
        @Override
        public boolean falls(LocalDate date) {
            return date.getDayOfWeek() == day;
        }
    }

    /** Such as every third Wednesday of the month: {@code nth} from 1, or -1 for the last. */
    record Monthly(int nth, DayOfWeek day) implements Rule {
        @Override
        public boolean falls(LocalDate date) {
            return date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(nth, day)));
        }
    }

    /** These days of every month that has them. */
    record DaysOfMonth(Set<Integer> days) implements Rule {
        @Override
        public boolean falls(LocalDate date) {
            return days.contains(date.getDayOfMonth());
        }
    }
}
