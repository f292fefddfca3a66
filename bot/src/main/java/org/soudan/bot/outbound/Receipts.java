package org.soudan.bot.outbound;

/** What providers told afterwards, by the entry's id; kept for a day. Throws {@link OutboxUnavailable}. */
public interface Receipts {

    /** The provider has the entry. */
    void arrived(String entry);

    boolean hasArrived(String entry);
}
