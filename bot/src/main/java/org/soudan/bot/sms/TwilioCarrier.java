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
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.OutboxUnavailable;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Receipts;
import org.soudan.bot.outbound.Spending;
import org.soudan.conversations.text.SmsText;

/** Brings texts to phones by Twilio. */
final class TwilioCarrier implements Carrier {

    /** Twilio's times are in whole seconds, and clocks differ a little. */
    private static final Duration LEEWAY = Duration.ofSeconds(3);

    private static final int LOOKED_AT = 50;

    private final TwilioRestClient twilio;
    private final PhoneNumber from;
    private final PublicAddress here;
    private final Texting texting;
    private final Identities identities;
    private final Receipts receipts;

    TwilioCarrier(
            TwilioRestClient twilio, String from, PublicAddress here, Texting texting, Identities identities,
            Receipts receipts) {
        this.twilio = twilio;
        this.from = new PhoneNumber(from);
        this.here = here;
        this.texting = texting;
        this.identities = identities;
        this.receipts = receipts;
    }

    @Override
    public boolean takes(Outgoing entry) {
        return texting.takes(entry);
    }

    @Override
    public List<Use> uses(Outgoing entry) {
        return texting.to(entry).map(phone -> uses(phone, SmsText.segments(texting.body(entry)))).orElse(List.of());
    }

    private List<Use> uses(String phone, int segments) {
        var uses = new ArrayList<Use>(List.of(
                new Use(Limit.SMS_PACE, from.getEndpoint(), segments),
                new Use(Limit.SEGMENTS_TO_A_PHONE, named(phone), segments),
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
        return to(entry).map(to -> send(entry, to)).orElseGet(() -> new Delivery.Refused(Delivery.Reason.BAD_ADDRESS));
    }

    private Delivery send(Outgoing entry, PhoneNumber to) {
        try {
            var message = Message.creator(to, from, texting.body(entry))
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
            boolean sent = receipts.hasArrived(entry.id()) || to(entry).filter(to -> isListed(entry, to)).isPresent();
            return sent ? Found.SENT : Found.ABSENT;
        } catch (TwilioException | OutboxUnavailable unknown) {
            return Found.UNKNOWN;
        }
    }

    private boolean isListed(Outgoing entry, PhoneNumber to) {
        var since = entry.committedAt().minus(LEEWAY).atZone(ZoneOffset.UTC);
        var body = texting.body(entry);
        var messages = Message.reader().setTo(to).setFrom(from).limit(LOOKED_AT).read(twilio);
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

    private Optional<PhoneNumber> to(Outgoing entry) {
        return texting.to(entry).map(PhoneNumber::new);
    }
}
