package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Precedence;
import org.soudan.conversations.session.Rating.Mark;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.session.Session;

/** What becomes of a case between its claim and its end, and after it. */
class CaseLifeTest {

    private static final Counsellor AIKO = new Counsellor("aiko", "Aiko");
    private static final Counsellor BEN = new Counsellor("ben", "Ben");
    private static final Note WHY = new Note("the rent, third time");
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Receiver TO_BEN = new Receiver.Person(BEN);

    private Session session = Session.fresh();
    private Instant now = NOW;

    @Test
    void aCounsellorRaisesAndLowersAndTheDeskHearsWho() {
        claimed();
        var turn = does(handover().grade(session, 1, BEN, Severity.URGENT));
        assertThat(open().severity()).isEqualTo(Severity.URGENT);
        assertThat(Shipped.noted(turn)).containsExactly(Phrase.DESK_GRADED);
        assertThat(Shipped.replies(turn)).as("the participant hears nothing of it").isEmpty();
        does(handover().grade(session, 1, BEN, Severity.NORMAL));
        assertThat(open().severity()).isEqualTo(Severity.NORMAL);
        says("I want to die");
        assertThat(open().severity()).as("danger raises what was lowered").isEqualTo(Severity.CRISIS);
    }

    @Test
    void theParticipantsNextMessageWakesASnoozedCase() {
        claimed();
        does(handover().snooze(session, 1, AIKO));
        assertThat(open().course().snoozed()).isTrue();
        assertThat(handover().snooze(session, 1, BEN)).isEqualTo(new Outcome.Taken(AIKO));
        var turn = says("here is the letter");
        assertThat(open().course().snoozed()).isFalse();
        assertThat(open().counsellor()).contains(AIKO);
        assertThat(Shipped.noted(turn)).containsExactly(Phrase.DESK_WOKEN);
        assertThat(Shipped.heard(turn)).containsExactly("here is the letter");
    }

    @Test
    void aTransferIsSaidAloudWaitsVisiblyAndIsTakenByItsReceiver() {
        claimed();
        var turn = does(handover().transfer(session, 1, AIKO, TO_BEN, WHY));
        assertThat(Shipped.replies(turn)).singleElement()
                .matches(reply -> reply.text().contains("Aiko is handing you over to Ben"));
        assertThat(turn.effects()).contains(new Effect.Handed(1, AIKO, TO_BEN, WHY));
        assertThat(open().isBetween()).isTrue();
        assertThat(handover().claim(session, 1, new Counsellor("chie", "Chie"))).isEqualTo(new Outcome.Kept(TO_BEN));
        does(handover().claim(session, 1, BEN));
        assertThat(open().counsellor()).contains(BEN);
        assertThat(open().course().transfer()).isEmpty();
    }

    @Test
    void aTransferThatNobodyTakesCanBeTakenByAnybodyAfterAWhile() {
        claimed();
        does(handover().transfer(session, 1, AIKO, new Receiver.Group("career"), WHY));
        var chie = new Counsellor("chie", "Chie");
        assertThat(handover().say(session, 1, chie, "Hello")).isInstanceOf(Outcome.Kept.class);
        assertThat(new Handover(Shipped.CONTENT, now, Set.of("career")).claim(session, 1, chie))
                .isInstanceOf(Outcome.Done.class);
        now = now.plus(Duration.ofMinutes(15));
        assertThat(handover().claim(session, 1, chie)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoGaveACaseAwayCanTakeItBackAtOnce() {
        claimed();
        does(handover().transfer(session, 1, AIKO, TO_BEN, WHY));
        does(handover().claim(session, 1, AIKO));
        assertThat(open().counsellor()).contains(AIKO);
    }

    @Test
    void nobodyGivesAwayAnothersCase() {
        claimed();
        assertThat(handover().transfer(session, 1, BEN, TO_BEN, WHY)).isEqualTo(new Outcome.Taken(AIKO));
    }

    @Test
    void wordsBetweenTwoCounsellorsArePassedOnAndNotTakenForATopic() {
        claimed();
        does(handover().transfer(session, 1, AIKO, TO_BEN, WHY));
        var turn = says("how do I renew my visa");
        assertThat(Shipped.heard(turn)).containsExactly("how do I renew my visa");
        assertThat(Shipped.replies(turn)).singleElement().matches(reply -> reply.text().contains("passed this on"));
        assertThat(Shipped.replies(says("menu"))).singleElement().matches(reply -> !reply.choices().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"counsellor", "I want to die"})
    void whoAsksAgainWithinThreeDaysComesBackToTheSameCase(String words) {
        claimed();
        ends(Ending.ANSWERED);
        now = now.plus(Duration.ofHours(71));
        var turn = says(words);
        assertThat(open().number()).isOne();
        assertThat(open().stage()).isEqualTo(Case.Stage.WAITING);
        assertThat(open().course().before()).contains(AIKO);
        assertThat(open().openedAt()).isEqualTo(now);
        assertThat(Shipped.noted(turn)).containsExactly(Phrase.DESK_REOPENED);
    }

    @Test
    void afterThreeDaysItIsANewCase() {
        claimed();
        ends(Ending.ANSWERED);
        now = now.plus(Case.REOPENS);
        says("counsellor");
        assertThat(open().number()).isEqualTo(2);
        assertThat(open().course().before()).isEmpty();
    }

    @Test
    void otherWordsAfterTheEndOpenNothing() {
        claimed();
        ends(Ending.ANSWERED);
        says("menu");
        assertThat(session.help()).isEmpty();
    }

    @Test
    void twoMarksAreKeptWithoutWordsAndEitherCanBeSkipped() {
        claimed();
        var goodbye = ends(Ending.ANSWERED);
        assertThat(Shipped.replies(goodbye)).singleElement().matches(reply -> reply.choices().size() == 4);
        says("partly");
        says("1");
        assertThat(session.aside().ended().orElseThrow().course().rating().helped()).contains(Mark.PARTLY);
        assertThat(session.aside().ended().orElseThrow().course().rating().again()).contains(Mark.YES);
        var again = says("2");
        assertThat(session.aside().ended().orElseThrow().course().rating().again()).contains(Mark.YES);
        assertThat(Shipped.shown(again)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"skip", "スキップ", "4"})
    void theRatingCanBeSkipped(String words) {
        claimed();
        ends(Ending.ANSWERED);
        assertThat(Shipped.replies(says(words))).singleElement().matches(reply -> reply.choices().isEmpty());
        assertThat(session.aside().ended().orElseThrow().course().rating().helped()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Ending.class, names = {"SILENT", "MISTAKE"})
    void whereNobodyTalkedNothingIsAsked(Ending why) {
        claimed();
        assertThat(Shipped.replies(ends(why))).singleElement().matches(reply -> reply.choices().isEmpty());
    }

    @Test
    void nobodyIsAskedToRateAfterACrisis() {
        claimed();
        says("I want to die");
        assertThat(Shipped.replies(ends(Ending.ANSWERED))).singleElement().matches(r -> r.choices().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leave", "離れる"})
    void whoWaitsCanLeave(String words) {
        says("counsellor");
        var turn = says(words);
        assertThat(session.help()).isEmpty();
        assertThat(Shipped.shown(turn)).singleElement()
                .matches(c -> c.course().ending().filter(Ending.LEFT::equals).isPresent());
        assertThat(Shipped.replies(turn)).hasSize(1);
    }

    @Test
    void whoWasInDangerIsNotLetGoByAWord() {
        says("I want to die");
        var turn = says("leave");
        assertThat(open().stage()).isEqualTo(Case.Stage.WAITING);
        assertThat(Shipped.noted(turn)).containsExactly(Phrase.DESK_WANTS_TO_LEAVE);
    }

    @Test
    void leaveIsAnOrdinaryWordForWhoDoesNotWait() {
        assertThat(Shipped.replies(says("leave"))).noneMatch(reply -> reply.text().contains("queue"));
        session = Session.fresh();
        claimed();
        assertThat(Shipped.heard(says("leave"))).containsExactly("leave");
    }

    @Test
    void whoAsksForAPersonHearsTheirPlace() {
        var before = List.of(Precedence.of(Severity.CRISIS, NOW), Precedence.of(Severity.NORMAL, NOW.minusSeconds(60)));
        assertThat(place(Line.of(before, false))).contains("2 people are before you");
        assertThat(place(Line.of(before, true))).contains("More than 2 people are before you");
        assertThat(place(Line.of(List.of(), false))).contains("Nobody is before you");
        assertThat(place(Line.of(List.of(Precedence.of(Severity.NORMAL, NOW.plusSeconds(9))), true)))
                .contains("Nobody is before you");
        assertThat(place(Line.UNKNOWN)).doesNotContain("before you");
    }

    private static String place(Line line) {
        var turn = new Engine(Shipped.CONTENT, line).step(
                Session.fresh(), Message.words(Channel.SLACK, "counsellor"), NOW);
        return Shipped.replies(turn).getFirst().text();
    }

    private Handover handover() {
        return new Handover(Shipped.CONTENT, now);
    }

    private Case open() {
        return session.help().orElseThrow();
    }

    private void claimed() {
        says("counsellor");
        does(handover().claim(session, 1, AIKO));
    }

    private Turn ends(Ending why) {
        return does(handover().resolve(session, 1, AIKO, why));
    }

    private Turn says(String words) {
        var turn = new Engine(Shipped.CONTENT).step(session, Message.words(Channel.SMS, words), now);
        session = turn.session();
        return turn;
    }

    private Turn does(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        var turn = ((Outcome.Done) outcome).turn();
        session = turn.session();
        return turn;
    }
}
