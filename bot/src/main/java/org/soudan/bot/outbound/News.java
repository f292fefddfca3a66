package org.soudan.bot.outbound;

import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.limits.Limit;

/** What happened to entries that somebody must hear of; published as it happens, and holds no words. */
public sealed interface News {

    /**
     * Something for a participant was refused for good.
     *
     * @param entry its id in the outbox
     */
    record Undeliverable(String entry, Pseudonym about, Delivery.Reason reason) implements News {}

    /**
     * Something about a case was refused for good by the desk's channel.
     *
     * @param entry its id in the outbox
     */
    record Unshown(String entry, Pseudonym about, int caseNumber) implements News {}

    /**
     * What is over this limit is not sent.
     *
     * @param most how much it lets through
     */
    record LimitReached(Limit limit, int most) implements News {}
}
