package org.soudan.bot.counting;

import java.time.LocalDate;

/** What was counted, kept for some weeks. */
public interface Counts {

    /**
     * The counts of a day in Japan, so far.
     *
     * @throws CountsUnavailable when the store cannot be reached
     */
    DayFigures of(LocalDate day);

    /** How many cases somebody at the desk got on that day, by their id there. */
    long got(String counsellor, LocalDate day);
}
