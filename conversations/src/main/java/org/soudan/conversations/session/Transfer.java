package org.soudan.conversations.session;

import java.time.Duration;
import java.time.Instant;
import org.soudan.conversations.flow.Severity;

/**
 * A hand-over that nobody has taken yet.
 *
 * @param at since when the case waits for its receiver
 */
public record Transfer(Receiver to, Counsellor from, Instant at) {

    /** Whether the case comes back to who had it, rather than from one to another. */
    public boolean isReturn() {
        return to instanceof Receiver.Person(var who) && who.id().equals(from.id());
    }

    /** Until when the case is kept for its receiver; from then on anybody may take it. */
    public Instant keptUntil(Severity severity) {
        return at.plus(switch (severity) {
            case CRISIS -> Duration.ofMinutes(2);
            case URGENT -> Duration.ofMinutes(5);
            case NORMAL -> Duration.ofMinutes(15);
        });
    }
}
