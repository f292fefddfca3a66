package org.soudan.bot.outbound;

import java.time.Duration;
import java.util.List;
import org.soudan.bot.limits.Use;

/** Brings parcels to a provider: exactly one attempt a call, nothing retried inside. */
public interface Carrier {

    /** The longest that one attempt can take: two calls of eight seconds, and a connection. */
    Duration LONGEST = Duration.ofSeconds(20);

    /** Whether this is the carrier for the entry; exactly one carrier of an installation is. */
    boolean takes(Outgoing entry);

    /** What one attempt takes of the provider's paces and of what may be spent; nothing where nobody counts. */
    default List<Use> uses(Outgoing entry) {
        return List.of();
    }

    /** Answers within {@link #LONGEST}, so that nobody else tries meanwhile. */
    Delivery send(Outgoing entry);

    /** Looks at the provider whether an earlier attempt got through. Any failure to look is {@link Found#UNKNOWN}. */
    Found lookUp(Outgoing entry);

    /** What the provider knows of an entry. */
    enum Found {
        SENT,
        ABSENT,
        UNKNOWN
    }
}
