package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;

class HandoverTest {

    private static final Counsellor AIKO = new Counsellor("aiko", "Aiko");
    private static final Counsellor BEN = new Counsellor("ben", "Ben");
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final Engine engine = new Engine(Shipped.CONTENT);
    private final Handover handover = new Handover(Shipped.CONTENT, NOW);

    @Test
    void claimGivesTheCaseToItsCounsellorAloud() {
        var turn = done(handover.claim(waiting(Channel.SMS), 1, AIKO));
        assertThat(turn.session().help().flatMap(Case::counsellor)).contains(AIKO);
        assertThat(Shipped.shown(turn)).singleElement().matches(Case::isClaimed);
        assertThat(Shipped.replies(turn)).singleElement().matches(reply -> reply.text().contains("Aiko"));
    }

    @Test
    void secondClaimByTheOwnerChangesAndSaysNothing() {
        var claimed = claimed(Channel.SMS);
        assertThat(done(handover.claim(claimed, 1, AIKO))).isEqualTo(new Turn(claimed, List.of(), Weight.COUNSELLOR));
    }

    @Test
    void claimOfAnothersCaseIsTaken() {
        assertThat(handover.claim(claimed(Channel.SLACK), 1, BEN)).isEqualTo(new Outcome.Taken(AIKO));
    }

    @Test
    void aMessageWithoutWordsSendsNothingAndClaimsNothing() {
        var turn = done(handover.say(waiting(Channel.SLACK), 1, AIKO, " "));
        assertThat(turn.effects()).isEmpty();
        assertThat(turn.session().help()).hasValueSatisfying(c -> assertThat(c.isClaimed()).isFalse());
    }

    @Test
    void aCaseIsTakenOverFromWhoHasItAloudAndTheDeskIsTold() {
        var turn = done(handover.takeOver(claimed(Channel.SMS), 1, BEN));
        assertThat(turn.session().help().flatMap(Case::counsellor)).contains(BEN);
        assertThat(Shipped.replies(turn)).singleElement().matches(reply -> reply.text().contains("Ben"));
        assertThat(turn.effects()).contains(
                new Effect.Noted(1, Phrase.DESK_TAKEN_OVER, Map.of("name", "Ben", "before", "Aiko")));
        assertThat(done(handover.takeOver(claimed(Channel.SMS), 1, AIKO)).effects()).isEmpty();
        assertThat(handover.takeOver(claimed(Channel.SMS), 2, BEN)).isEqualTo(new Outcome.Over());
    }

    @Test
    void everythingIsOverOnceTheCaseIsResolved() {
        var free = done(handover.resolve(claimed(Channel.SMS), 1, AIKO, Ending.ANSWERED)).session();
        assertThat(handover.claim(free, 1, AIKO)).isEqualTo(new Outcome.Over());
        assertThat(handover.say(free, 1, AIKO, "late words")).isEqualTo(new Outcome.Over());
        assertThat(handover.resolve(free, 1, AIKO, Ending.ANSWERED)).isEqualTo(new Outcome.Over());
    }

    @Test
    void oldCaseIsOverWhileANewOneIsOpen() {
        var free = done(handover.resolve(claimed(Channel.SMS), 1, AIKO, Ending.ANSWERED)).session();
        var again = engine.step(free, Message.words(Channel.SMS, "a person"), NOW.plus(Case.REOPENS)).session();
        assertThat(again.help().map(Case::number)).contains(2);
        assertThat(handover.say(again, 1, AIKO, "late words")).isEqualTo(new Outcome.Over());
    }

    @Test
    void wordsOnAWaitingCaseClaimItFirst() {
        var turn = done(handover.say(waiting(Channel.SLACK), 1, AIKO, "Hello {there}"));
        assertThat(turn.session().help()).hasValueSatisfying(c -> assertThat(c.isClaimed()).isTrue());
        assertThat(Shipped.replies(turn)).hasSize(2).last().matches(reply -> reply.text().equals("Hello {there}"));
        assertThat(Shipped.shown(turn)).hasSize(1);
    }

    @Test
    void resolvingFreesTheBotAndItsPlace() {
        var turn = done(handover.resolve(claimed(Channel.SMS), 1, AIKO, Ending.ANSWERED));
        assertThat(turn.session().position()).isInstanceOf(Position.Offered.class);
        assertThat(turn.session().help()).isEmpty();
        assertThat(Shipped.shown(turn).map(Case::stage)).containsExactly(Case.Stage.RESOLVED);
        assertThat(Shipped.replies(says(turn.session(), Channel.SMS, "menu"))).hasSize(1);
    }

    @Test
    void nothingIsSentToAStoppedPhoneAndTheDeskIsTold() {
        var stopping = says(waiting(Channel.SMS), Channel.SMS, "STOP");
        assertThat(Shipped.noted(stopping)).containsExactly(Phrase.DESK_STOPPED);
        var said = done(handover.say(stopping.session(), 1, AIKO, "Are you there?"));
        assertThat(Shipped.replies(said)).isEmpty();
        assertThat(Shipped.noted(said)).containsExactly(Phrase.DESK_STOPPED);
        assertThat(Shipped.replies(done(handover.resolve(said.session(), 1, AIKO, Ending.ANSWERED)))).isEmpty();
    }

    @Test
    void stoppedPhoneSilencesNoTalkOnSlack() {
        var stopped = says(claimed(Channel.SLACK), Channel.SMS, "STOP").session();
        assertThat(Shipped.replies(done(handover.say(stopped, 1, AIKO, "Are you there?")))).hasSize(1);
        assertThat(Shipped.replies(done(handover.resolve(stopped, 1, AIKO, Ending.ANSWERED)))).hasSize(1);
    }

    @Test
    void dangerWhileACounsellorTalksRaisesTheCaseAndKeepsItsOwner() {
        var turn = says(claimed(Channel.SMS), Channel.SMS, "I want to die");
        assertThat(turn.session().help()).hasValueSatisfying(c -> {
            assertThat(c.severity()).isEqualTo(Severity.CRISIS);
            assertThat(c.counsellor()).contains(AIKO);
        });
    }

    private Session waiting(Channel channel) {
        return asksForAPerson(Session.fresh(), channel);
    }

    private Session claimed(Channel channel) {
        return done(handover.claim(waiting(channel), 1, AIKO)).session();
    }

    private Session asksForAPerson(Session session, Channel channel) {
        return says(session, channel, "a person").session();
    }

    private Turn says(Session session, Channel channel, String words) {
        return engine.step(session, Message.words(channel, words), NOW);
    }

    private static Turn done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).turn();
    }
}
