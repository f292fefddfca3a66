package org.soudan.bot.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Note;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Rating;
import org.soudan.conversations.session.Rating.Mark;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.session.Transfer;
import org.soudan.conversations.text.Language;

/** What a turn adds to its day, and above all what it does not add again. */
class CountedTest {

    /** The evening of the 20th in Japan. */
    private static final Instant NOW = Instant.parse("2026-11-20T12:30:00Z");
    private static final Counsellor AIKO = new Counsellor("U0AIKO", "Aiko");

    private final Case waiting = new Case(1, Severity.URGENT, "japanese.jlpt", Language.EN, Channel.SMS, NOW,
            Case.Stage.WAITING, Optional.empty());
    private final Case claimed = new Case(1, Severity.URGENT, "japanese.jlpt", Language.EN, Channel.SMS, NOW,
            Case.Stage.CLAIMED, Optional.of(AIKO));

    @Test
    void aCaseIsCountedOnceByTopicSeverityAndHourOfItsDayInJapan() {
        var counted = Counted.of(Session.fresh(), turn(new Effect.CaseChanged(waiting)), NOW);
        assertThat(counted.day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(counted.counts()).containsExactly("topic/japanese.jlpt", "severity/URGENT", "hour/21");
        assertThat(counts(Session.fresh().with(waiting), new Effect.CaseChanged(waiting))).isEmpty();
        assertThat(Counted.of(Session.fresh(), turn(), NOW.plus(Duration.ofHours(3))).day())
                .isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void aWaitIsCountedWhenSomebodyTakesTheCaseAndNotWhenItChangesHands() {
        assertThat(Counted.of(Session.fresh().with(waiting), turn(new Effect.CaseChanged(claimed)),
                NOW.plusSeconds(7 * 60 + 59)).counts()).containsExactly("waited/URGENT/7");
        assertThat(counts(Session.fresh().with(claimed), new Effect.CaseChanged(claimed))).isEmpty();
        var between = waiting.handed(new Transfer(new Receiver.Group("EN"), AIKO, NOW));
        assertThat(counts(Session.fresh().with(between), new Effect.CaseChanged(claimed))).isEmpty();
    }

    @Test
    void aFirstAnswerIsCounted() {
        assertThat(Counted.of(Session.fresh().with(claimed), turn(new Effect.Answered(Severity.CRISIS, NOW)),
                NOW.plusSeconds(120)).counts()).containsExactly("answered/CRISIS/2");
    }

    @Test
    void eachOfTheTwoMarksIsCountedWhenItIsGiven() {
        var ended = claimed.ended(Ending.ANSWERED, NOW);
        var helped = ended.rated(new Rating(Optional.of(Mark.YES), Optional.empty()));
        var both = ended.rated(new Rating(Optional.of(Mark.YES), Optional.of(Mark.NO)));
        assertThat(counts(after(ended), new Effect.CaseChanged(helped))).containsExactly("helped/YES");
        assertThat(counts(after(helped), new Effect.CaseChanged(both))).containsExactly("again/NO");
        assertThat(counts(Session.fresh().with(claimed), new Effect.CaseChanged(ended))).isEmpty();
    }

    @Test
    void wordsAreNotCounted() {
        assertThat(counts(Session.fresh().with(claimed), new Effect.Heard(1, "canary"),
                new Effect.Remarked(1, AIKO, new Note("canary")))).isEmpty();
    }

    private static Session after(Case ended) {
        var session = Session.fresh();
        return session.with(session.aside().ended(ended));
    }

    private static List<String> counts(Session before, Effect... effects) {
        return Counted.of(before, turn(effects), NOW).counts();
    }

    private static Turn turn(Effect... effects) {
        return new Turn(Session.fresh(), List.of(effects));
    }
}
