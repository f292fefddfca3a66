package org.soudan.bot.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;

/** What a turn puts into the outbox, for those who compare it with what arrived. */
public final class Posted {

    private Posted() {}

    public static List<Outgoing> of(Pseudonym who, MessageId id, Channel channel, List<Effect> effects, Instant now) {
        return Posting.entries(who, id, Optional.of(new SealedAddress(channel, "")), new Turn(Session.fresh(), effects),
                now);
    }
}
