package org.soudan.bot.web;

import java.time.Duration;
import java.util.List;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.session.Channel;

/** Brings what is sent on one channel to the players' pages: on the phone worded just as a real one gets it. */
final class PageCarrier implements Carrier {

    private static final Duration UNTIL_LOOKING_AGAIN = Duration.ofMinutes(1);

    private final Channel channel;
    private final Playground playground;
    private final Identities identities;

    PageCarrier(Channel channel, Playground playground, Identities identities) {
        this.channel = channel;
        this.playground = playground;
        this.identities = identities;
    }

    @Override
    public boolean takes(Outgoing entry) {
        return entry.parcel() instanceof Parcel.ToParticipant(var to, var text, var choices, var weight)
                && to.channel() == channel;
    }

    /** What is meant for somebody real, left by a run with Slack or SMS, is kept for the next such run. */
    @Override
    public Delivery send(Outgoing entry) {
        var at = address(entry);
        if (!Player.isMadeUp(at)) {
            return new Delivery.Later(UNTIL_LOOKING_AGAIN);
        }
        playground.show(at, bubble(entry, (Parcel.ToParticipant) entry.parcel()));
        return new Delivery.Sent();
    }

    @Override
    public Found lookUp(Outgoing entry) {
        return playground.hasShown(address(entry), entry.id()) ? Found.SENT : Found.ABSENT;
    }

    private Address address(Outgoing entry) {
        return identities.open(new Contact(entry.about(), ((Parcel.ToParticipant) entry.parcel()).to()));
    }

    private Shown.Bubble bubble(Outgoing entry, Parcel.ToParticipant reply) {
        return switch (channel) {
            case SMS -> {
                var body = SmsReply.of(reply.text(), reply.choices());
                yield Shown.Bubble.of(entry.id(), channel, false, body, List.of(), entry.committedAt());
            }
            case SLACK -> Shown.Bubble.of(
                    entry.id(), channel, false, reply.text(), reply.choices(), entry.committedAt());
        };
    }
}
