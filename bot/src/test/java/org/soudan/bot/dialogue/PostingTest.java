package org.soudan.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Note;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.session.Session;

/** What no channel would take in one piece goes out in several. */
class PostingTest {

    private static final List<Choice> CHOICES = IntStream.range(0, 9)
            .mapToObj(n -> new Choice("c" + n, "Choice number " + n)).toList();

    @ParameterizedTest
    @ValueSource(strings = {"I am here. ", "ここにいます。", "👨‍👩‍👧‍👦", "…", "It’s me… ", "\n", "[€]"})
    void everySmsIsWithinWhatTwilioTakesAndNoneIsBlank(String unit) {
        var text = "x" + unit.repeat(3_000) + "y";
        var parcels = parcels(Channel.SMS, new Effect.Reply(text, CHOICES));
        assertThat(parcels).allSatisfy(parcel -> {
            assertThat(SmsReply.of(parcel.text(), parcel.choices()).length()).isBetween(1, 1_600);
            assertThat(parcel.text()).isNotBlank();
        });
        assertThat(parcels.subList(0, parcels.size() - 1)).allMatch(parcel -> parcel.choices().isEmpty());
        assertThat(parcels.getLast().choices()).isEqualTo(CHOICES);
        var sent = parcels.stream().map(Parcel.ToParticipant::text).collect(Collectors.joining());
        assertThat(sent.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void noFamilyIsTornApart() {
        var parcels = parcels(Channel.SMS, new Effect.Reply("👨‍👩‍👧‍👦".repeat(1_000), List.of()));
        assertThat(parcels).allMatch(parcel -> parcel.text().startsWith("👨") && parcel.text().endsWith("👦"));
    }

    @Test
    void whatFitsOnSlackIsOnePieceThere() {
        var long10k = "I am here. ".repeat(900);
        assertThat(parcels(Channel.SLACK, new Effect.Reply(long10k, CHOICES)))
                .extracting(Parcel.ToParticipant::text).containsExactly(long10k);
    }

    /** A note has no way to a participant: its entry is one that only the desk's carriers take. */
    @Test
    void aNoteIsForTheDeskAlone() {
        var who = new Pseudonym("aaaaaaaaaaaaaaaaaaaaaaaaaa");
        var to = Optional.of(new SealedAddress(Channel.SMS, "sealed"));
        var aiko = new Counsellor("aiko", "Aiko");
        var note = new Note("canary");
        var effects = List.<Effect>of(new Effect.Remarked(1, aiko, note),
                new Effect.Handed(1, aiko, new Receiver.Group("EN"), note));
        var entries = Posting.entries(who, new MessageId("m"), to, new Turn(Session.fresh(), effects), Instant.EPOCH);
        assertThat(entries).hasSize(2).allMatch(Outgoing::isForDesk);
        assertThat(entries.toString()).doesNotContain("canary");
    }

    private static List<Parcel.ToParticipant> parcels(Channel channel, Effect.Reply reply) {
        var who = new Pseudonym("aaaaaaaaaaaaaaaaaaaaaaaaaa");
        var to = Optional.of(new SealedAddress(channel, "sealed"));
        return Posting.entries(who, new MessageId("m"), to, new Turn(Session.fresh(), List.of(reply)), Instant.EPOCH)
                .stream()
                .map(Outgoing::parcel).map(Parcel.ToParticipant.class::cast).toList();
    }
}
