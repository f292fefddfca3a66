package org.soudan.bot.torture;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.conversations.session.Channel;

/**
 * Somebody who writes, what they wrote, and what arrived because of it.
 *
 * @param address a Slack user or a phone number, as the provider names them
 */
record Participant(
        Channel channel, String address, Pseudonym who, Queue<Written> wrote, Queue<Arrival> replies,
        Queue<Arrival> atDesk) {

    static Participant of(Channel channel, String address, Identities identities) {
        return new Participant(channel, address, identities.meet(new Address(channel, address)).who(),
                new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
    }

    /** The service's name of a message of theirs. */
    MessageId name(Identities identities, String team, String identity) {
        return channel == Channel.SLACK
                ? identities.name("slack", team + "/D" + address + "/" + identity)
                : identities.name("twilio", identity);
    }
}
