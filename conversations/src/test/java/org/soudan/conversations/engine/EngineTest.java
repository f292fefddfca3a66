package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Characters;
import org.soudan.conversations.text.Words;

/** Faults that were found once, or that a random conversation meets too seldom. */
class EngineTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final StepRef QUESTION = new StepRef("odd", Flow.START);
    private static final Engine ASKING = new Engine(with(flow(
            new Step.Ask(Flow.START, words("What?"), new Answer.Text(), "x", false, next(Flow.START)))));

    @Test
    void dangerInTheVeryFirstMessageIsAnsweredWithoutAGreeting() {
        var turn = says(Session.fresh(), Channel.SLACK, "I want to die");
        assertThat(Shipped.saysFirst(turn, Alarm.SELF)).isTrue();
        assertThat(turn.session().profile().greeted()).isFalse();
    }

    @Test
    void dangerAtTheEndOfAMessageOfAnyLengthIsRead() {
        var turn = says(Session.fresh(), Channel.SLACK, "It rained again. ".repeat(1_000) + "I want to die");
        assertThat(Shipped.saysFirst(turn, Alarm.SELF)).isTrue();
    }

    @Test
    void stopSilencesThePhoneUntilStartButOpensCrisisCases() {
        var stopped = says(Session.fresh(), Channel.SMS, "STOP");
        assertThat(stopped.effects()).isEmpty();
        assertThat(says(stopped.session(), Channel.SMS, "menu").effects()).isEmpty();
        var danger = says(stopped.session(), Channel.SMS, "死にたい");
        assertThat(Shipped.replies(danger)).isEmpty();
        assertThat(Shipped.shown(danger)).hasSize(1);
        assertThat(Shipped.noted(danger)).containsExactly(Phrase.DESK_STOPPED);
        assertThat(Shipped.replies(says(danger.session(), Channel.SMS, "START"))).hasSize(1);
    }

    @Test
    void stopOnThePhoneSilencesNoSlack() {
        var stopped = says(Session.fresh(), Channel.SMS, "STOP").session();
        assertThat(Shipped.replies(says(stopped, Channel.SLACK, "menu"))).hasSize(1);
    }

    @Test
    void whatIsWrittenToAQuestionWhileACaseWaitsReachesTheDesk() {
        var flow = flow(new Step.Ask("start", words("What?"), new Answer.Text(), "x", false, next("start")));
        var waiting = says(Session.fresh(), Channel.SMS, "a person").session()
                .with(new Position.At(new StepRef("odd", "start")));
        var turn = new Engine(with(flow)).step(waiting, Message.words(Channel.SMS, "it is about my boss"), NOW);
        assertThat(Shipped.heard(turn)).containsExactly("it is about my boss");
    }

    @Test
    void flowThatEndsWithoutAWordIsNotSilent() {
        var end = new Option(words("Leave"), new Target.End(), Map.of());
        var engine = new Engine(with(flow(new Step.Choose("start", words("Well?"), List.of(end)))));
        var asked = Session.fresh().with(new Position.At(new StepRef("odd", "start")))
                .touchedAt(NOW);
        assertThat(Shipped.replies(engine.step(asked, Message.words(Channel.SMS, "1"), NOW))).hasSize(1);
    }

    @Test
    void flowThatRunsInACircleStops() {
        var engine = new Engine(with(flow(new Step.Branch("start", next("start")))));
        var turn = engine.step(Session.fresh(), Message.pressed(Channel.SLACK, "f/odd"), NOW);
        assertThat(turn.session().position()).isEqualTo(new Position.Idle());
        assertThat(Shipped.replies(turn)).hasSize(1);
    }

    @Test
    void guessAtAFlowThatHasGoneIsFreeWords() {
        var session = Session.fresh().with(new Position.Offered(List.of("f/no.such.flow", "f/welcome")))
                .touchedAt(NOW);
        assertThat(Shipped.replies(says(session, Channel.SMS, "1"))).hasSize(1);
    }

    @Test
    void halfASurrogatePairIsNeitherKeptNorPassedOn() {
        var session = Session.fresh().with(new Position.At(QUESTION)).touchedAt(NOW);
        for (var words : List.of("\ud83d", "a".repeat(499) + "😀", "x\ude00y")) {
            var message = Message.words(Channel.SMS, words);
            var kept = ASKING.step(session, message, NOW).session().values().values();
            assertThat(kept).hasSize(words.length() > 1 ? 1 : 0)
                    .allMatch(value -> Characters.whole(value).equals(value));
            var heard = Shipped.heard(says(says(session, Channel.SMS, "a person").session(), Channel.SMS, words));
            assertThat(heard).hasSize(1).allMatch(value -> Characters.whole(value).equals(value));
        }
    }

    @Test
    void placeIsGivenUpAfterADayAndItsAnswersAfterAWeek() {
        var message = Message.words(Channel.SMS, "qwertz");
        var answered = ASKING.step(
                Session.fresh().with(new Position.At(QUESTION)).touchedAt(NOW), message, NOW).session();
        assertThat(answered.values()).hasSize(1);
        var late = ASKING.step(answered, Message.words(Channel.SMS, "zzz"), NOW.plus(Duration.ofHours(25))).session();
        assertThat(late.values()).isEqualTo(answered.values());
        assertThat(late.aside().left()).contains(QUESTION);
        var gone = ASKING.step(answered, Message.words(Channel.SMS, "zzz"), NOW.plus(Duration.ofDays(8))).session();
        assertThat(gone.values()).isEmpty();
        assertThat(gone.aside().left()).isEmpty();
    }

    @Test
    void sameArgumentsGiveTheSameTurn() {
        assertThat(says(Session.fresh(), Channel.SMS, "menu")).isEqualTo(says(Session.fresh(), Channel.SMS, "menu"));
    }

    private static Turn says(Session session, Channel channel, String words) {
        return new Engine(Shipped.CONTENT).step(session, Message.words(channel, words), NOW);
    }

    private static Flow flow(Step step) {
        return new Flow("odd", words("Odd"), List.of(), Map.of(Flow.START, step), Map.of(), Map.of());
    }

    private static List<Route> next(String step) {
        return List.of(new Route(Map.of(), new Target.ToStep(step)));
    }

    private static Words words(String text) {
        return new Words(text, text);
    }

    private static Content with(Flow flow) {
        var flows = new HashMap<>(Shipped.CONTENT.flows());
        flows.put(flow.id(), flow);
        var c = Shipped.CONTENT;
        return new Content(flows, c.phrases(), c.commands(), c.prefectures(), c.safety(), c.topics(), c.calendar(),
                c.site(),
                c.limits(), c.openings());
    }
}
