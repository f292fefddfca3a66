package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;

/** Every step of every shipped flow, as if a session had been left there. */
class EveryStepTest {

    private static final Engine ENGINE = new Engine(Shipped.CONTENT);
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    static Stream<StepRef> steps() {
        return Stream.concat(
                Shipped.steps(), Stream.of(new StepRef("welcome", "gone"), new StepRef("gone", "start")));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void personAndDangerWork(StepRef step) {
        sessions(step).forEach(session -> Everywhere.personAndDangerWork(session, NOW));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void backNeverFailsAndAlwaysAnswers(StepRef step) {
        sessions(step).forEach(session -> {
            assertThat(Shipped.replies(says(session, "back"))).hasSize(1);
            assertThat(Shipped.replies(says(session.withTrail(List.of(step)), "戻る"))).hasSize(1);
            assertThat(Shipped.replies(says(session.withCalls(List.of(step)), "back"))).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyRepairDoesTheSameByWordAndByButton(StepRef step) {
        var words = Map.of(Move.BACK, "back", Move.AGAIN, "start again", Move.CHANGE, "change my answer", Move.REPEAT,
                "what did you ask?", Move.CONTINUE, "continue");
        sessions(step).forEach(session -> words.forEach((move, word) -> {
            var english = session.with(session.profile().choosing(Language.EN)).withTrail(List.of(step));
            var pressed = Message.pressed(Channel.SMS, new ChoiceId.Repair(move).text());
            var byButton = saved(ENGINE.step(english, pressed, NOW));
            assertThat(Shipped.replies(byButton)).hasSize(1);
            var byWord = says(english, word);
            assertThat(Shipped.replies(byButton)).isEqualTo(Shipped.replies(byWord));
            assertThat(byButton.session()).isEqualTo(byWord.session());
        }));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void anyWordsAndAnyButtonAreAnswered(StepRef step) {
        sessions(step).forEach(session -> {
            Stream.of("1", "9", "skip", "はい", "{", "menu", "help", "privacy", "erase", "english", "日本語", "それで")
                    .forEach(words -> assertThat(Shipped.replies(says(session, words))).hasSize(1));
            for (int n = 0; n < 12; n++) {
                var pressed = Message.pressed(Channel.SLACK, new ChoiceId.OptionOf(step, n).text());
                assertThat(Shipped.replies(saved(ENGINE.step(session, pressed, NOW)))).hasSize(1);
            }
        });
    }

    private static Stream<Session> sessions(StepRef step) {
        return Stream.of(Language.values()).map(language -> {
            var session = Session.fresh().with(new Position.At(step)).touchedAt(NOW);
            return session.with(session.profile().choosing(language).met());
        });
    }

    private static Turn says(Session session, String words) {
        return saved(ENGINE.step(session, Message.words(Channel.SMS, words), NOW));
    }

    private static Turn saved(Turn turn) {
        assertThat(SessionCodec.read(SessionCodec.write(turn.session()))).isEqualTo(turn.session());
        return turn;
    }
}
