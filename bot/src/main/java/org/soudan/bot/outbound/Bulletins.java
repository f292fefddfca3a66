package org.soudan.bot.outbound;

/** What goes out and belongs to nobody's conversation. */
public interface Bulletins {

    /**
     * Puts the entry into the outbox; once for each id, whoever tries and how often, within a week.
     *
     * @return whether it was put there now
     * @throws OutboxUnavailable when the store cannot be reached; it may have been put there
     */
    boolean post(Outgoing entry);
}
