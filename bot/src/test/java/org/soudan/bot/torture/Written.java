package org.soudan.bot.torture;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.soudan.bot.identity.MessageId;

/** One message that somebody wrote. Its order among others is told by this machine's own clock. */
final class Written {

    private static final long NEVER = Long.MAX_VALUE;

    private final Participant by;
    private final MessageId id;
    private final String identity;
    private final String text;
    private final Instant at;
    private final long sent;
    private final AtomicLong accepted = new AtomicLong(NEVER);

    /** @param identity the provider's name of it: a time stamp, or a sid */
    Written(Participant by, MessageId id, String identity, String text, Instant at, long sent) {
        this.by = by;
        this.id = id;
        this.identity = identity;
        this.text = text;
        this.at = at;
        this.sent = sent;
    }

    /** Somebody was told, for the first time or again, that it was taken. */
    void accept(long now) {
        accepted.accumulateAndGet(now, Math::min);
    }

    boolean isAccepted() {
        return accepted.get() != NEVER;
    }

    /** Whether it was accepted before the other was first sent, so that it must be answered first. */
    boolean isBefore(Written other) {
        return accepted.get() < other.sent;
    }

    Participant by() {
        return by;
    }

    MessageId id() {
        return id;
    }

    String identity() {
        return identity;
    }

    String text() {
        return text;
    }

    Instant at() {
        return at;
    }
}
