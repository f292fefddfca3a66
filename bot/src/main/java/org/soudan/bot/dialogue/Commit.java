package org.soudan.bot.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.bot.access.Deed;
import org.soudan.bot.counting.Counted;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.bot.limits.Tally;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Session;

/**
 * All that one message changes, to be stored together or not at all.
 *
 * @param id the message, remembered so that it is done once
 * @param expected the revision that the session was stepped from
 * @param changed the case as it is now, when it was opened or has changed
 * @param timers the events whose timers change: when to look at each, or empty when there is nothing to look at
 * @param erase forget the address, the cases and the timers too; the session holds nothing any more
 * @param tally how many messages the participant sent lately; not forgotten with the rest, or erasing would lift a limit
 * @param deed what the trail must keep of it
 * @param counted what is counted of it
 */
public record Commit(
        Pseudonym who,
        MessageId id,
        long expected,
        Session session,
        Optional<SealedAddress> address,
        Optional<Case> changed,
        Map<String, Optional<Instant>> timers,
        List<Outgoing> outgoing,
        boolean erase,
        Tally tally,
        Optional<Deed> deed,
        Counted counted) {

    /** What came of it. */
    public enum Result {
        DONE,
        /** The message was done before; nothing changed now. */
        DUPLICATE,
        /** The session is not the expected one any more; nothing changed. */
        MOVED
    }
}
