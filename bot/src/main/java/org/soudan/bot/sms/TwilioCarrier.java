package org.soudan.bot.sms;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.OutboxUnavailable;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.bot.outbound.Receipts;
import org.soudan.bot.outbound.Spending;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.text.SmsText;

/** Brings replies to phones by Twilio. */
final class TwilioCarrier implements Carrier {

    /** Twilio's times are in whole seconds, and clocks differ a little. */
    private static final Duration LEEWAY = Duration.ofSeconds(3);

    private static final int LOOKED_AT = 50;

    private final TwilioRestClient twilio;
    private final PhoneNumber from;
    private final PublicAddress here;
    private final Identities identities;
    private final Receipts receipts;

    TwilioCarrier(
            TwilioRestClient twilio, String from, PublicAddress here, Identities identities, Receipts receipts) {
        this.twilio = twilio;
        this.from = new PhoneNumber(from);
        this.here = here;
        this.identities = identities;
        this.receipts = receipts;
    }

    @Override
    public boolean takes(Outgoing entry) {
        return entry.parcel() instanceof Parcel.ToParticipant(var to, var text, var choices, var weight)
                && to.channel() == Channel.SMS;
    }

    @Override
    public List<Use> uses(Outgoing entry) {
        var phone = to(entry).getEndpoint();
        int segments = SmsText.segments(body(entry));
        var uses = new ArrayList<Use>(List.of(
                new Use(Limit.SMS_PACE, from.getEndpoint(), segments),
                new Use(Limit.SEGMENTS_TO_A_PHONE, entry.about().value(), segments),
                new Use(Limit.SEGMENTS_TO_A_BLOCK, named(PhoneNumbers.block(phone)), segments),
                new Use(Limit.SEGMENTS_A_DAY, Spending.ALL, segments)));
        PhoneNumbers.abroad(phone).ifPresent(
                country -> uses.add(new Use(Limit.SEGMENTS_ABROAD, named(country), segments)));
        return List.copyOf(uses);
    }

    private String named(String numbers) {
        return identities.name("numbers", numbers).value();
    }

    @Override
    public Delivery send(Outgoing entry) {
        try {
            var message = Message.creator(to(entry), from, body(entry))
                    .setStatusCallback(URI.create(here.status(entry.id())))
                    .create(twilio);
            receipts.belongs(message.getSid(), entry.id());
            return new Delivery.Sent();
        } catch (TwilioException failed) {
            return TwilioFailure.of(failed);
        } catch (OutboxUnavailable unnoted) {
            // It was sent, but as long as nobody can know which message it is, another entry could be taken for it.
            return new Delivery.Unknown();
        }
    }

    /** A status call-back that carries the entry's id settles it; else the account's messages are looked through. */
    @Override
    public Found lookUp(Outgoing entry) {
        try {
            return receipts.hasArrived(entry.id()) || isListed(entry) ? Found.SENT : Found.ABSENT;
        } catch (TwilioException | OutboxUnavailable unknown) {
            return Found.UNKNOWN;
        }
    }

    private boolean isListed(Outgoing entry) {
        var since = entry.committedAt().minus(LEEWAY).atZone(ZoneOffset.UTC);
        var body = body(entry);
        var messages = Message.reader().setTo(to(entry)).setFrom(from).limit(LOOKED_AT).read(twilio);
        var found = StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> body.equals(message.getBody()) && isSince(message, since))
                .filter(message -> isOf(message, entry))
                .findFirst();
        found.ifPresent(message -> receipts.belongs(message.getSid(), entry.id()));
        return found.isPresent();
    }

    private static boolean isSince(Message message, ZonedDateTime since) {
        return message.getDateCreated() != null && !message.getDateCreated().isBefore(since);
    }

    /**
     * The same words may have been sent a moment before, for another entry and by another instance. All that this lane
     * sent before is accounted for by now, so what nobody knows is this entry's.
     */
    private boolean isOf(Message message, Outgoing entry) {
        return receipts.owner(message.getSid()).map(entry.id()::equals).orElse(true);
    }

    private PhoneNumber to(Outgoing entry) {
        var reply = (Parcel.ToParticipant) entry.parcel();
        return new PhoneNumber(identities.open(new Contact(entry.about(), reply.to())).reveal());
    }

    private static String body(Outgoing entry) {
        var reply = (Parcel.ToParticipant) entry.parcel();
        return SmsReply.of(reply.text(), reply.choices());
    }
}
