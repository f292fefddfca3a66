package org.soudan.bot.outbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a provider wants to be left alone (RFC 9110, 10.2.3: seconds, or a date). */
public final class RetryAfter {

    /** Where nothing that can be read was said. */
    private static final Duration UNSAID = Duration.ofSeconds(1);

    /** Nobody is obeyed for longer without being asked again. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /**
     * From zero to an hour, whatever the headers hold.
     *
     * @param header {@code Retry-After}; empty when there was none
     * @param date {@code Date} of the same answer, so that it does not matter whose clock is wrong
     */
    public static Duration of(String header, String date) {
        var asked = header.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(header)) : until(header, date);
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static Duration until(String header, String date) {
        try {
            var left = Duration.between(read(date), read(header));
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException noDate) {
            return UNSAID;
        }
    }

    private static ZonedDateTime read(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
