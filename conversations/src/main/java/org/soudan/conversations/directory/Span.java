package org.soudan.conversations.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * Hours of opening that begin on one day. An end at or before the beginning is on the next day, so 20:00-07:00 is a
 * night and 00:00-00:00 a whole day.
 */
public record Span(LocalTime from, LocalTime to) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2}:\\d{2})-(\\d{1,2}:\\d{2})");

    /**
     * The hours written as {@code 9:00-17:00}, {@code 20:00-7:00} or {@code 0:00-24:00}.
     *
     * @throws IllegalArgumentException when they are not
     */
    public static Span of(String written) {
        var match = SHAPE.matcher(written.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException(written + " are no hours; write 9:00-17:00");
        }
        return new Span(time(match.group(1)), time(match.group(2).equals("24:00") ? "0:00" : match.group(2)));
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written.length() == 4 ? "0" + written : written);
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(written + " is no time of day", noTime);
        }
    }

    OpenTime on(LocalDate day) {
        var last = to.isAfter(from) ? day : day.plusDays(1);
        return new OpenTime(day.atTime(from), last.atTime(to));
    }
}
