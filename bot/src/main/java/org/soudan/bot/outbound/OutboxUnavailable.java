package org.soudan.bot.outbound;

/** The outbox's store cannot be reached. What was asked may or may not have been done. */
public final class OutboxUnavailable extends RuntimeException {

    public OutboxUnavailable(Throwable cause) {
        super("the outbox cannot be reached", cause);
    }
}
