package org.soudan.bot.redis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soudan.bot.counting.Counted;
import org.soudan.bot.dialogue.Commit;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.limits.Tally;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;

/** A participant in Akita, and what their messages change. {@code canary} stands in every word of theirs. */
record Commits(Identities identities, Contact contact) {

    static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    static final Counted NOTHING = new Counted(LocalDate.of(2026, 11, 20), List.of());
    static final String WORDS = "the canary sings";
    static final String NUMBER = "+819012345678";
    static final Tally TALLY = Tally.NONE.plusOne(NOW);

    static Commits ofAParticipant() {
        return of(TestIdentities.fresh(), NUMBER);
    }

    static Commits of(Identities identities, String number) {
        return new Commits(identities, identities.meet(new Address(Channel.SMS, number)));
    }

    MessageId id(String name) {
        return identities.name("test", name);
    }

    /** Stores words and some replies. */
    Commit message(String name, long expected, int replies) {
        return new Commit(contact.who(), id(name), expected, session(), Optional.of(contact.at()), Optional.empty(),
                Map.of(), outgoing(name, replies), false, TALLY, Optional.empty(), NOTHING);
    }

    Commit about(String name, long expected, Case changed) {
        return new Commit(contact.who(), id(name), expected, session().with(changed), Optional.of(contact.at()),
                Optional.of(changed), Map.of(), List.of(), false, TALLY, Optional.empty(), NOTHING);
    }

    Commit erasure(String name, long expected, Session before) {
        return new Commit(contact.who(), id(name), expected, before.erased(), Optional.of(contact.at()),
                before.help().map(open -> open.ended(Ending.ERASED, NOW)), Map.of(), outgoing(name, 1), true, TALLY,
                Optional.empty(), NOTHING);
    }

    /** Sets a timer, or with no time removes it. */
    Commit timing(String name, long expected, String event, Optional<Instant> at) {
        return new Commit(contact.who(), id(name), expected, session(), Optional.of(contact.at()), Optional.empty(),
                Map.of(event, at), List.of(), false, TALLY, Optional.empty(), NOTHING);
    }

    Session session() {
        return Session.fresh().with(Map.of("words", WORDS)).touchedAt(NOW);
    }

    List<Outgoing> outgoing(String name, int count) {
        return IntStream.range(0, count).mapToObj(n -> new Outgoing(id(name).value() + "-" + n, contact.who(),
                new Parcel.ToParticipant(contact.at(), WORDS + " " + n, List.of()), NOW)).toList();
    }

    Case openCase(int number, Severity severity, Instant openedAt) {
        return new Case(number, severity, "canary", Language.EN, Channel.SMS, openedAt, Case.Stage.WAITING,
                Optional.empty());
    }

    int partition() {
        return contact.who().partition(Keys.PARTITIONS);
    }

    Stream<String> ids(String name, int count) {
        return outgoing(name, count).stream().map(Outgoing::id);
    }
}
