package org.soudan.bot.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;

/**
 * Counts what all instances send together. Each call is one atomic step; all of them throw {@link OutboxUnavailable} when
 * the store cannot be reached.
 */
public interface Meter {

    /**
     * A use that is counted, and how far.
     *
     * @param most up to which the count may go; empty when it is counted and never refused
     * @param by the limit that is named when it is refused
     */
    record Charge(Use use, Optional<Integer> most, Limit by) {}

    /** Behind what is counted together: how many entries were refused. */
    String REFUSED = " refused";

    /**
     * Takes all of these paces or none.
     *
     * @param overtaking whether it goes before those who wait, who then wait longer; at most for a minute's worth
     * @return zero when they are taken; else after how long it is worth asking again
     */
    Duration take(List<Use> paces, boolean overtaking);

    /** Lets nobody take these paces for so long, but for who is overtaking. */
    void hold(List<Use> paces, Duration time);

    /**
     * Counts all charges or none; an entry that was counted before is not counted again.
     *
     * @return the limit that refuses it, if one does
     */
    Optional<Limit> charge(String entry, List<Charge> charges);

    /** How much of a limit is used in the window that holds now, for {@code of}. */
    int used(Limit limit, String of);
}
