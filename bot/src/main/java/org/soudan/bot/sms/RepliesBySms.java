package org.soudan.bot.sms;

import java.util.Optional;
import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.session.Channel;

/** Replies to participants. */
record RepliesBySms(Identities identities) implements Texting {

    @Override
    public boolean takes(Outgoing entry) {
        return entry.parcel() instanceof Parcel.ToParticipant(var to, var text, var choices, var weight)
                && to.channel() == Channel.SMS;
    }

    @Override
    public Optional<String> to(Outgoing entry) {
        var reply = (Parcel.ToParticipant) entry.parcel();
        return Optional.of(identities.open(new Contact(entry.about(), reply.to())).reveal());
    }

    @Override
    public String body(Outgoing entry) {
        var reply = (Parcel.ToParticipant) entry.parcel();
        return SmsReply.of(reply.text(), reply.choices());
    }
}
