package org.soudan.conversations.calendar;

import java.time.Instant;
import java.time.LocalDateTime;

/** The hours at which somebody may be written to who did not write first: from 9:00 to before 20:00 in Japan. */
final class DecentHours {

    static final int FIRST = 9;
    static final int USUAL = 10;
    static final int EVENING = 18;
    static final int AFTER_LAST = 20;

    private DecentHours() {}

    static boolean isNow(LocalDateTime now) {
        return now.getHour() >= FIRST && now.getHour() < AFTER_LAST;
    }

    /** This time, or the next morning's first hour. */
    static LocalDateTime from(LocalDateTime time) {
        if (isNow(time)) {
            return time;
        }
        var day = time.getHour() < FIRST ? time.toLocalDate() : time.toLocalDate().plusDays(1);
        return day.atTime(FIRST, 0);
    }

    /** The next time of the daily look at what was announced. */
    static Instant nextLook(LocalDateTime now) {
        var today = now.toLocalDate().atTime(USUAL, 0);
        return Japan.instant(now.isBefore(today) ? today : today.plusDays(1));
    }
}
