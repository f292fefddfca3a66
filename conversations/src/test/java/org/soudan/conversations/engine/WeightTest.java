package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Session;

/** What no limit may leave undone weighs more than the rest; and what is left unanswered changes nothing but what is kept. */
class WeightTest {

    private static final Engine ENGINE = new Engine(Shipped.CONTENT);
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Counsellor AIKO = new Counsellor("U0AIKO", "Aiko");

    private static Turn says(Session session, String words) {
        return ENGINE.step(SessionCodec.read(SessionCodec.write(session)), Message.words(Channel.SMS, words), NOW);
    }

    private static Session after(String... messages) {
        var session = Session.fresh();
        for (var words : messages) {
            session = says(session, words).session();
        }
        return session;
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "menu", "JLPT", "1", "English please", "🙂", "thank you", "privacy"})
    void whatIsAskedOfTheBotIsOrdinary(String words) {
        assertThat(says(Session.fresh(), words).weight()).isEqualTo(Weight.ORDINARY);
    }

    @ParameterizedTest
    @CsvSource({"I cry every night and I cannot sleep,KEPT", "STOP,KEPT", "停止,KEPT", "START,KEPT", "I am safe,KEPT",
        "a person,KEPT", "相談員,KEPT", "I want to kill myself,CRISIS", "死にたい,CRISIS"})
    void worryOptOutsPeopleAndDangerAreKept(String words, Weight weight) {
        assertThat(says(Session.fresh(), words).weight()).isEqualTo(weight);
    }

    @Test
    void aPersonByNumberOrByButtonIsKeptToo() {
        assertThat(says(after("hello"), "1").weight()).isEqualTo(Weight.KEPT);
        assertThat(ENGINE.step(after("hello"), Message.pressed(Channel.SLACK, "person"), NOW).weight())
                .isEqualTo(Weight.KEPT);
    }

    @Test
    void whatIsErasedIsErased() {
        assertThat(says(after("hello", "erase"), "1").effects()).contains(new Effect.Erased());
        assertThat(says(after("hello", "erase"), "1").weight()).isEqualTo(Weight.KEPT);
    }

    @Test
    void aTalkWithACounsellorIsKeptAndTheirActsWeighMore() {
        var claim = done(new Handover(Shipped.CONTENT, NOW).claim(after("a person"), 1, AIKO));
        assertThat(claim.weight()).isEqualTo(Weight.COUNSELLOR);
        var words = new Handover(Shipped.CONTENT, NOW).say(claim.session(), 1, AIKO, "Good evening");
        assertThat(done(words).weight()).isEqualTo(Weight.COUNSELLOR);
        assertThat(says(claim.session(), "good evening").weight()).isEqualTo(Weight.KEPT);
        assertThat(says(claim.session(), "I want to die").weight()).isEqualTo(Weight.CRISIS);
    }

    @Test
    void whatIsUnansweredMovesNothing() {
        var asked = after("hello", "JLPT");
        var turn = ENGINE.unanswered(asked, Message.words(Channel.SMS, "1"), NOW, Optional.empty());
        assertThat(turn.effects()).isEmpty();
        assertThat(turn.session()).isEqualTo(asked);
    }

    @Test
    void theParticipantIsToldWhyInTheirLanguage() {
        var english = ENGINE.unanswered(after("hello"), Message.words(Channel.SMS, "menu"), NOW,
                Optional.of(Phrase.TOO_FAST));
        assertThat(Shipped.replies(english)).singleElement()
                .matches(reply -> reply.text().contains("wait a minute") && reply.text().contains("119"));
        var japanese = ENGINE.unanswered(after("こんにちは"), Message.words(Channel.SMS, "メニュー"), NOW,
                Optional.of(Phrase.TOO_MANY));
        assertThat(Shipped.replies(japanese)).singleElement()
                .matches(reply -> reply.text().contains("「相談員」") && reply.text().contains("119"));
    }

    @Test
    void whoWaitsForAPersonIsStillHeard() {
        var turn = ENGINE.unanswered(after("a person"), Message.words(Channel.SMS, "it is about my landlord"), NOW,
                Optional.empty());
        assertThat(turn.effects()).containsExactly(new Effect.Heard(1, "it is about my landlord"));
    }

    private static Turn done(Outcome outcome) {
        return ((Outcome.Done) outcome).turn();
    }
}
