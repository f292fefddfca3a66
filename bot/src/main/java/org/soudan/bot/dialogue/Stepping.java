package org.soudan.bot.dialogue;

import java.time.Clock;
import java.util.Optional;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.limits.Allowances;
import org.soudan.bot.limits.Tally;
import org.soudan.bot.limits.Window;
import org.soudan.conversations.engine.Engine;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.engine.Weight;
import org.soudan.conversations.session.Session;

/** What a participant's message causes: its turn, or what is done instead when it is one too many. */
final class Stepping {

    /** A turn, and what has been counted with it. */
    record Step(Turn turn, Tally tally) {}

    /** How a message is answered; the next one only where the one before failed. */
    enum Way {
        STEP,
        APOLOGISE,
        EXCUSE
    }

    private final CurrentContent content;
    private final Lines lines;
    private final Allowances allowances;
    private final Clock clock;

    Stepping(CurrentContent content, Lines lines, Allowances allowances, Clock clock) {
        this.content = content;
        this.lines = lines;
        this.allowances = allowances;
        this.clock = clock;
    }

    Step step(Way way, Conversation from, Message message) {
        return switch (way) {
            case STEP -> step(from, message);
            case APOLOGISE -> counted(from,
                    new Engine(content.now()).apologise(from.session(), message, clock.instant()));
            case EXCUSE -> counted(from, new Engine(content.now()).excuse(from.session(), message));
        };
    }

    private Step counted(Conversation from, Turn turn) {
        return new Step(turn, from.tally().plusOne(clock.instant()));
    }

    /** The turn is always made first, because only it tells whether a limit may leave it undone. */
    private Step step(Conversation from, Message message) {
        var engine = new Engine(content.now(), lines.now());
        var turn = engine.step(from.session(), message, clock.instant());
        var tally = from.tally().plusOne(clock.instant());
        var exceeded = turn.weight() == Weight.ORDINARY ? tally.exceeded(allowances) : Optional.<Tally.Count>empty();
        return exceeded.map(count -> new Step(unanswered(engine, from.session(), message, count), tally.telling(count)))
                .orElseGet(() -> new Step(turn, tally));
    }

    private Turn unanswered(Engine engine, Session session, Message message, Tally.Count exceeded) {
        var why = exceeded.limit().window() == Window.DAY ? Phrase.TOO_MANY : Phrase.TOO_FAST;
        return engine.unanswered(session, message, clock.instant(),
                Optional.of(why).filter(untold -> !exceeded.told()));
    }
}
