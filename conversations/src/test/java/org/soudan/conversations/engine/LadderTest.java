package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.soudan.conversations.engine.Call.Callee;
import org.soudan.conversations.engine.Call.Reason;
import org.soudan.conversations.engine.Call.Way;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Attention;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;

class LadderTest {

    /** Monday 23 November 2026, 12:00 in Japan. */
    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");

    private static final Counsellor AIKO = new Counsellor("aiko", "Aiko");
    private static final Callee BEN = new Callee("ben", Way.SMS);
    private static final String WORDS = "I want to die, said the canary";

    private Instant now = NOON;
    private Session session = Session.fresh();

    @Test
    void aRungIsClimbedWithCallsThatHoldNoWords() {
        says(WORDS);
        now = NOON.plus(Duration.ofMinutes(7));
        var turn = does(ladder().climb(session, 1, Rung.ON_CALL_SMS, List.of(BEN)));
        assertThat(calls(turn)).containsExactly(
                new Call("ben", Way.SMS, Reason.UNTAKEN, Severity.CRISIS, 7));
        assertThat(Shipped.noted(turn)).containsExactly(Phrase.DESK_CLIMBED);
        assertThat(Shipped.replies(turn)).isEmpty();
        assertThat(turn.effects().toString()).doesNotContain("canary");
        assertThat(open().attention().rungs()).isEqualTo(Rung.ON_CALL_SMS.height());
    }

    @Test
    void whoHasTheCaseIsTheFirstToBeCalled() {
        says("counsellor");
        does(handover().claim(session, 1, AIKO));
        var turn = does(ladder().climb(session, 1, Rung.CHANNEL, List.of()));
        assertThat(calls(turn)).containsExactly(
                new Call("aiko", Way.DIRECT_MESSAGE, Reason.UNANSWERED, Severity.NORMAL, 0));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void atTheTopTheParticipantHearsTheTruthAndWhichLinesAreOpen(Language language) {
        says(language == Language.JA ? "死にたいです" : WORDS);
        var turn = does(ladder().climb(session, 1, Rung.PARTICIPANT, List.of()));
        var told = Shipped.replies(turn).getFirst().text();
        assertThat(told).contains("119").contains(language == Language.JA ? "まだ相談員がお返事できていません"
                : "no counsellor has answered you yet");
        assertThat(told.lines().filter(line -> line.contains("0120"))).isNotEmpty();
        assertThat(told).doesNotContain("closed now, opens").doesNotContain("時間外");
        assertThat(open().isClaimed()).isFalse();
    }

    @Test
    void aPhoneThatSaidStopIsNotToldAndTheRungIsClimbed() {
        says("counsellor", Channel.SMS);
        session = session.with(session.profile().optedOut(true));
        var turn = does(ladder().climb(session, 1, Rung.PARTICIPANT, List.of()));
        assertThat(Shipped.replies(turn)).isEmpty();
        assertThat(open().attention().rungs()).isEqualTo(Rung.PARTICIPANT.height());
    }

    @Test
    void aCaseThatIsOpenForLongIsToldAtTheDeskAlone() {
        says("counsellor");
        now = NOON.plus(Duration.ofHours(80));
        var turn = does(ladder().late(session, 1));
        assertThat(turn.effects()).containsExactly(
                new Effect.Noted(1, Phrase.DESK_LATE, Map.of("hours", "80", "name", "none")));
        assertThat(open().attention().late()).isTrue();
        assertThat(ladder().late(session, 2)).isEqualTo(new Outcome.Over());
    }

    @Test
    void firstWordsAreMeasuredOnceAndLaterOnesNot() {
        says("counsellor");
        now = NOON.plus(Duration.ofMinutes(10));
        does(handover().claim(session, 1, AIKO));
        var first = does(handover().say(session, 1, AIKO, "Hello"));
        assertThat(first.effects()).contains(new Effect.Answered(Severity.NORMAL, NOON));
        says("thank you");
        assertThat(does(handover().say(session, 1, AIKO, "And you?")).effects())
                .noneMatch(Effect.Answered.class::isInstance);
    }

    @Test
    void whoIsAnsweredWaitsNoMoreUntilTheyWriteAgain() {
        says("counsellor");
        does(handover().say(session, 1, AIKO, "Hello"));
        assertThat(open().attention().since()).isEmpty();
        now = NOON.plus(Duration.ofMinutes(5));
        says("thank you");
        now = NOON.plus(Duration.ofMinutes(9));
        says("and one thing more");
        assertThat(open().attention()).isEqualTo(new Attention(
                Optional.of(NOON.plus(Duration.ofMinutes(5))), Optional.of(NOON), 0, Optional.empty(), false));
    }

    @Test
    void whoComesBackIsKeptForWhoTheyTalkedWithIfTheyAreHere() {
        endedTalk();
        var turn = says("counsellor", new Line(Optional.empty(), false, Map.of(), Optional.of(Set.of("ben"))));
        assertThat(calls(turn)).extracting(Call::whom, Call::why).containsExactly(
                tuple("aiko", Reason.RETURNED));
        var ben = new Counsellor("ben", "Ben");
        assertThat(handover().claim(session, 1, ben)).isInstanceOf(Outcome.Kept.class);
        assertThat(open().isBetween()).as("the bot still answers").isFalse();
        now = now.plus(Duration.ofMinutes(15));
        assertThat(handover().claim(session, 1, ben)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoIsNotHereIsNotAskedFirst() {
        endedTalk();
        var turn = says("counsellor", new Line(Optional.empty(), false, Map.of(), Optional.of(Set.of("aiko"))));
        assertThat(calls(turn)).isEmpty();
        assertThat(handover().claim(session, 1, new Counsellor("ben", "Ben"))).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5, 5, 5, 5, 40, MINUTES
            5, 5, 5, 40, 40, AN_HOUR
            600, 600, 600, 600, 600, LONG
            30, 1, 1, 1, 30, HALF_AN_HOUR
            """)
    void mostPeopleWereAnsweredWithinWhatIsTold(int a, int b, int c, int d, int e, Wait told) {
        var measured = List.of(a, b, c, d, e).stream().map(Duration::ofMinutes).toList();
        assertThat(Wait.of(measured)).contains(told);
        assertThat(Wait.of(measured.subList(0, 4))).as("too few").isEmpty();
    }

    @Test
    void howLongItTookIsToldOnlyWhileTheDeskIsOpen() {
        var known = Line.of(List.of(), false).taking(Map.of(Severity.NORMAL, Wait.TWO_HOURS));
        assertThat(Shipped.replies(says("counsellor", known)).getFirst().text()).doesNotContain("within");
        session = Session.fresh();
        assertThat(Shipped.replies(says("counsellor", known.without(Set.of()))).getFirst().text())
                .contains("within two hours").contains("cannot promise");
    }

    private void endedTalk() {
        says("counsellor");
        does(handover().claim(session, 1, AIKO));
        does(handover().resolve(session, 1, AIKO, Ending.SILENT));
        now = now.plus(Duration.ofHours(20));
    }

    private static List<Call> calls(Turn turn) {
        return turn.effects().stream().filter(Effect.Called.class::isInstance)
                .map(effect -> ((Effect.Called) effect).call()).toList();
    }

    private Ladder ladder() {
        return new Ladder(Shipped.CONTENT, now);
    }

    private Handover handover() {
        return new Handover(Shipped.CONTENT, now);
    }

    private Case open() {
        return session.help().orElseThrow();
    }

    private Turn says(String words) {
        return says(words, Channel.SLACK);
    }

    private Turn says(String words, Channel channel) {
        return become(new Engine(Shipped.CONTENT).step(session, Message.words(channel, words), now));
    }

    private Turn says(String words, Line line) {
        return become(new Engine(Shipped.CONTENT, line).step(session, Message.words(Channel.SLACK, words), now));
    }

    private Turn does(Outcome outcome) {
        return become(((Outcome.Done) outcome).turn());
    }

    private Turn become(Turn turn) {
        session = turn.session();
        return turn;
    }
}
