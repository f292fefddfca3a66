package org.soudan.bot.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.soudan.conversations.flow.Severity;

/**
 * How long participants lately waited for the first words of a counsellor. Nobody is named. Throws
 * {@code StoreUnavailable} like the dialogue's store.
 */
public interface Answers {

    /** Somebody was answered now, who had waited so long. */
    void measured(Severity severity, Duration waited, Instant now);

    /** The last waits, twenty at most, none from before {@code since}. */
    List<Duration> lately(Severity severity, Instant since);
}
