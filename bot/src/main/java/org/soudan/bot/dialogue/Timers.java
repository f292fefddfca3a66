package org.soudan.bot.dialogue;

import java.time.Instant;
import java.util.List;

/**
 * When to look at participants' wishes and cases; set and removed by {@link DialogueStore#commit}. All methods throw
 * {@link StoreUnavailable} when the store cannot be reached in time.
 */
public interface Timers {

    int partitions();

    /** Up to {@code most} timers of a partition whose time has come, the earliest first. */
    List<Timer> due(int partition, Instant now, int most);

    /** Looks again later; does nothing when the timer is another one by now. Ends it when its participant is forgotten. */
    void move(Timer timer, Instant until);

    /** Does nothing when the timer is another one by now. */
    void forget(Timer timer);
}
