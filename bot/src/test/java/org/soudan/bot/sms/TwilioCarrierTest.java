package org.soudan.bot.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.soudan.bot.fakes.FakeServer.Fault;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Carrier.Found;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.OutboxUnavailable;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.bot.outbound.Receipts;
import org.soudan.conversations.session.Channel;

class TwilioCarrierTest {

    private static final String PHONE = "+819012345678";

    private final FakeTwilio twilio = new FakeTwilio();
    private final Identities identities = TestIdentities.fresh();
    private final Remembered receipts = new Remembered();
    private final TwilioCarrier carrier = carrier(FakeTwilio.TOKEN);

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void oneCallIsOneRequestWhateverComesOfIt() {
        for (var fault : EnumSet.complementOf(EnumSet.of(Fault.IS_SLOW, Fault.DOES_AND_DAWDLES))) {
            twilio.next(fault);
            carrier.send(entry("once " + fault));
        }
        assertThat(twilio.bodiesTo(PHONE))
                .containsExactly("once " + Fault.DOES_AND_FAILS, "once " + Fault.DOES_AND_HANGS_UP);
    }

    @Test
    void eachFailureIsWhatItMeansForTheMessage() {
        twilio.next(Fault.REFUSES);
        assertThat(carrier.send(entry("a"))).isInstanceOf(Delivery.Unknown.class);
        twilio.next(Fault.DOES_AND_HANGS_UP);
        assertThat(carrier.send(entry("b"))).isInstanceOf(Delivery.Unknown.class);
        twilio.next(Fault.TOO_MANY);
        assertThat(carrier.send(entry("c"))).isEqualTo(new Delivery.TooMany(Duration.ofSeconds(1)));
        assertThat(carrier("wrong").send(entry("d"))).isInstanceOf(Delivery.Later.class);
        twilio.optOut(PHONE);
        assertThat(carrier.send(entry("e"))).isEqualTo(new Delivery.Refused(Delivery.Reason.OPTED_OUT));
        twilio.close();
        assertThat(carrier(FakeTwilio.TOKEN).send(entry("f"))).isInstanceOf(Delivery.Later.class);
    }

    @Test
    void anUnknownOutcomeIsFoundInTheListOfMessages() {
        twilio.next(Fault.DOES_AND_FAILS);
        var entry = entry("did it arrive?");
        carrier.send(entry);
        assertThat(carrier.lookUp(entry)).isEqualTo(Found.SENT);
        assertThat(carrier.lookUp(entry("another"))).isEqualTo(Found.ABSENT);
    }

    @Test
    void theSameWordsFromBeforeAreNotTakenForTheMessage() {
        carrier.send(entry("menu"));
        var later = new Outgoing("id-2", who(), parcel("menu"), Instant.now().plusSeconds(60));
        assertThat(carrier.lookUp(later)).isEqualTo(Found.ABSENT);
    }

    @Test
    void theSameWordsForAnotherEntryAMomentBeforeAreNotTakenForTheMessage() {
        carrier.send(entry("menu"));
        var second = new Outgoing("id-2", who(), parcel("menu"), Instant.now());
        assertThat(carrier.lookUp(second)).isEqualTo(Found.ABSENT);
        twilio.next(Fault.DOES_AND_HANGS_UP);
        carrier.send(second);
        assertThat(carrier.lookUp(second)).isEqualTo(Found.SENT);
        assertThat(carrier.lookUp(new Outgoing("id-3", who(), parcel("menu"), Instant.now()))).isEqualTo(Found.ABSENT);
    }

    @Test
    void theSameWordsThatAnotherInstanceSentForAnotherEntryAreNotTakenForTheMessage() {
        carrier(FakeTwilio.TOKEN).send(entry("menu"));
        var second = new Outgoing("id-2", who(), parcel("menu"), Instant.now());
        assertThat(carrier.lookUp(second)).isEqualTo(Found.ABSENT);
    }

    @Test
    void whatCannotBeNotedIsUnknownAndFoundOnceItCan() {
        var entry = entry("menu");
        receipts.away = true;
        assertThat(carrier.send(entry)).isInstanceOf(Delivery.Unknown.class);
        assertThat(carrier.lookUp(entry)).isEqualTo(Found.UNKNOWN);
        receipts.away = false;
        assertThat(carrier.lookUp(entry)).isEqualTo(Found.SENT);
        assertThat(twilio.bodiesTo(PHONE)).containsExactly("menu");
    }

    @Test
    void aStatusCallBackSettlesItAndNoAnswerLeavesItUnknown() {
        receipts.arrived("id-1");
        assertThat(carrier.lookUp(entry("x"))).isEqualTo(Found.SENT);
        twilio.close();
        assertThat(carrier.lookUp(new Outgoing("id-3", who(), parcel("x"), Instant.now()))).isEqualTo(Found.UNKNOWN);
    }

    @Test
    void eachPartIsCountedForItsPhoneItsBlockAndTheDayUnderNamesThatTellNoNumber() {
        var uses = carrier.uses(entry("x".repeat(300)));
        assertThat(uses).allSatisfy(use -> assertThat(use.amount()).isEqualTo(2));
        assertThat(uses).extracting(Use::limit).containsExactly(Limit.SMS_PACE, Limit.SEGMENTS_TO_A_PHONE,
                Limit.SEGMENTS_TO_A_BLOCK, Limit.SEGMENTS_A_DAY);
        assertThat(uses.toString()).doesNotContain("8190", "9012");
    }

    @Test
    void phonesSideBySideAreOneBlockAndOthersAreNot() {
        assertThat(PhoneNumbers.block("+819012345678")).isEqualTo(PhoneNumbers.block("+819012349999"));
        assertThat(PhoneNumbers.block("+819012345678")).isNotEqualTo(PhoneNumbers.block("+819012355678"));
    }

    @Test
    void phonesAbroadAreCountedForTheirCountry() {
        assertThat(PhoneNumbers.abroad("+819012345678")).isEmpty();
        assertThat(PhoneNumbers.abroad("+15550100001")).contains("+1");
        assertThat(PhoneNumbers.abroad("+447700900001")).contains("+44");
        var abroad = identities.meet(new Address(Channel.SMS, "+15550100001"));
        var uses = carrier.uses(new Outgoing("id", abroad.who(),
                new Parcel.ToParticipant(abroad.at(), "hello", List.of()), Instant.now()));
        assertThat(uses).extracting(Use::limit).contains(Limit.SEGMENTS_ABROAD);
    }

    private TwilioCarrier carrier(String token) {
        var client = new TwilioRestClient.Builder(FakeTwilio.ACCOUNT, token)
                .httpClient(new SingleAttempt(twilio.uri()))
                .build();
        return new TwilioCarrier(client, FakeTwilio.NUMBER, PublicAddress.of("https://x.example"),
                new RepliesBySms(identities), identities, receipts);
    }

    private Outgoing entry(String text) {
        return new Outgoing("id-1", who(), parcel(text), Instant.now());
    }

    private org.soudan.bot.identity.Pseudonym who() {
        return identities.meet(new Address(Channel.SMS, PHONE)).who();
    }

    private Parcel parcel(String text) {
        return new Parcel.ToParticipant(identities.meet(new Address(Channel.SMS, PHONE)).at(), text, List.of());
    }

    private static final class Remembered implements Receipts {
        private final Set<String> arrived = new HashSet<>();
        private final Map<String, String> owners = new HashMap<>();
        private boolean away;

        @Override
        public void arrived(String entry) {
            arrived.add(entry);
        }

        @Override
        public boolean hasArrived(String entry) {
            return arrived.contains(entry);
        }

        @Override
        public void belongs(String name, String entry) {
            if (away) {
                throw new OutboxUnavailable(new IllegalStateException("away"));
            }
            owners.put(name, entry);
        }

        @Override
        public Optional<String> owner(String name) {
            return Optional.ofNullable(owners.get(name));
        }
    }
}
