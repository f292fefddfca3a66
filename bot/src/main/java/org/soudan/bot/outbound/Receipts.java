package org.soudan.bot.outbound;

import java.util.Optional;

/** What is known of what providers have; kept for a day, and by all instances. Throws {@link OutboxUnavailable}. */
public interface Receipts {

    /** The provider has the entry. */
    void arrived(String entry);

    boolean hasArrived(String entry);

    /** What the provider has under a name of its own is this entry. */
    void belongs(String name, String entry);

    /** The entry that the provider has under this name, as far as anybody here knows. */
    Optional<String> owner(String name);
}
