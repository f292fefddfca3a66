package org.soudan.conversations.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a participant wishes to hear.
 *
 * @param event whose dates
 * @param day of what day to be reminded, when it opens, starts or closes; empty to be told when dates are announced
 */
public record Wish(String event, Optional<LocalDate> day) {

    /** As a session keeps it, such as {@code career-fair-osaka/2027-02-06}. */
    public String text() {
        return event + day.map(d -> "/" + d).orElse("");
    }

    /** What {@link #text} wrote; a day that cannot be read counts as none. */
    public static Wish parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new Wish(text, Optional.empty()) : new Wish(text.substring(0, slash), day(text, slash));
    }

    private static Optional<LocalDate> day(String text, int slash) {
        try {
            return Optional.of(LocalDate.parse(text.substring(slash + 1)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
