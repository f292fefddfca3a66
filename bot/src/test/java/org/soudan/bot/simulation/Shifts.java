package org.soudan.bot.simulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.soudan.conversations.calendar.Japan;

/**
 * Who is at the desk: three counsellors by night, five by day, eight in the evening. Each talks with two people at once,
 * and ends talks that have begun when the shift is over.
 */
final class Shifts {

    private static final int AT_ONCE = 2;

    /** How many talks there can be. */
    int talksAt(Instant when) {
        int hour = when.atZone(Japan.ZONE).getHour();
        return AT_ONCE * (hour < 8 ? 3 : hour < 17 ? 5 : 8);
    }

    /** When that is to be asked again. */
    Instant nextChange(Instant after) {
        return after.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }
}
