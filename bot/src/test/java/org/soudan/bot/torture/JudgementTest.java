package org.soudan.bot.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soudan.bot.content.FixedContent;
import org.soudan.bot.dialogue.Posted;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Engine;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;

/** Each kind of fault is seen, and nothing is seen where there is none. */
class JudgementTest {

    private static final Content CONTENT = FixedContent.shipped();
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final Identities identities = TestIdentities.fresh();
    private final Book book = new Book();
    private final Participant participant = Participant.of(Channel.SLACK, "U0A", identities);
    private final List<Arrival> due = new ArrayList<>();
    private final List<String> cards = new ArrayList<>();
    private Session session = Session.fresh();

    @Test
    void whatWasAnsweredOnceAndInOrderIsWell() {
        write("menu", 1, 2);
        write("2", 3, 4);
        due.forEach(this::arrive);
        var faults = judge();
        assertThat(faults.isNone()).isTrue();
        assertThat(faults.accepted).isEqualTo(2);
    }

    @Test
    void aCaseStandsAtTheDeskOnce() {
        write("a person", 1, 2);
        due.forEach(this::arrive);
        assertThat(judge().lost).isEqualTo(1);
        book.arrivedAtDesk(cards.getFirst());
        assertThat(judge().isNone()).isTrue();
        book.arrivedAtDesk(cards.getFirst());
        assertThat(judge().doubled).isEqualTo(1);
    }

    @Test
    void whatWasNeverAcceptedMayBeAnsweredOrNot() {
        write("menu", 1, Long.MAX_VALUE);
        assertThat(judge().isNone()).isTrue();
        arrive(due.getFirst());
        assertThat(judge().isNone()).isTrue();
    }

    @Test
    void whatWasAcceptedAndNeverAnsweredIsLost() {
        write("menu", 1, 2);
        assertThat(judge().lost).isEqualTo(1);
    }

    @Test
    void whatArrivedTwiceIsDoubled() {
        write("menu", 1, 2);
        arrive(due.getFirst());
        arrive(due.getFirst());
        assertThat(judge().doubled).isEqualTo(1);
        assertThat(book.firstDoubled()).isPositive();
    }

    @Test
    void whatWasAcceptedBeforeTheOtherWasSentMustBeAnsweredBefore() {
        write("hello", 1, 2);
        write("hello", 3, 4);
        due.reversed().forEach(this::arrive);
        assertThat(judge().disordered).isPositive();
    }

    @Test
    void anAnswerAsIfAnotherMessageHadNeverBeenDoneIsNotExplained() {
        write("menu", 1, 4);
        session = Session.fresh();
        write("1", 2, 4);
        due.forEach(this::arrive);
        assertThat(judge().unexplained).isEqualTo(1);
    }

    @Test
    void wherePeopleStandInTheQueueCannotBeForetold() {
        write("a person", 1, 2);
        var reply = due.removeFirst();
        var place = CONTENT.say(Phrase.QUEUE_PLACE, Language.EN, Map.of("ahead", 3, "more", "no"));
        arrive(new Arrival(reply.entry(), reply.text().replace(" What you write", place + " What you write")));
        assertThat(judge().unexplained).isZero();
    }

    @Test
    void whatBelongsToNobodyIsAStray() {
        book.arrived("aaaaaaaaaaaaaaaaaaaaaaaaaa-0", "");
        book.arrived(null, "");
        assertThat(book.strays()).isEqualTo(2);
    }

    private void write(String text, long sent, long accepted) {
        var identity = "1.%06d".formatted(sent);
        var id = participant.name(identities, "T0TEAM", identity);
        var message = new Written(participant, id, identity, text, NOW, sent);
        book.wrote(message);
        message.accept(accepted);
        var turn = new Engine(CONTENT).step(session, Message.words(Channel.SLACK, text), NOW);
        session = turn.session();
        Posted.of(participant.who(), id, Channel.SLACK, turn.effects(), NOW).forEach(this::expect);
    }

    private void expect(Outgoing entry) {
        switch (entry.parcel()) {
            case Parcel.ToParticipant reply -> due.add(new Arrival(entry.id(), reply.text()));
            case Parcel.Card card -> cards.add(entry.id());
            case Parcel.Heard heard -> book.arrivedAtDesk(entry.id());
            case Parcel.Note note -> book.arrivedAtDesk(entry.id());
            case Parcel.Remark remark -> book.arrivedAtDesk(entry.id());
            case Parcel.Handed handed -> book.arrivedAtDesk(entry.id());
            case Parcel.Shown shown -> {}
            case Parcel.Summary summary -> {}
            case Parcel.Called called -> {}
            case Parcel.Announcement announcement -> {}
            case Parcel.Alarm alarm -> {}
        }
    }

    private void arrive(Arrival arrival) {
        book.arrived(arrival.entry(), arrival.text());
    }

    private Faults judge() {
        return Judgement.of(book, CONTENT, List.of(participant));
    }
}
