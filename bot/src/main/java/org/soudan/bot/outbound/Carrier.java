package org.soudan.bot.outbound;

/** Brings parcels to a provider: exactly one attempt a call, nothing retried inside. Answers in bounded time. */
public interface Carrier {

    /** Whether this is the carrier for the entry; exactly one carrier of an installation is. */
    boolean takes(Outgoing entry);

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
