package org.soudan.bot.dialogue;

import java.util.Optional;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.bot.limits.Tally;
import org.soudan.conversations.session.Session;

/**
 * A participant's session as it is stored.
 *
 * @param revision grows with every commit; 0 when nothing is stored
 * @param address where to reach the participant; empty before the first commit
 * @param tally how many messages they sent lately
 */
public record Conversation(long revision, Session session, Optional<SealedAddress> address, Tally tally) {}
