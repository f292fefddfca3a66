package org.soudan.conversations.transcript;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Engine;
import org.soudan.conversations.engine.Handover;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.engine.Reminders;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Session;

/** One transcript while it is played. */
final class Performance {

    private static final Counsellor AIKO = new Counsellor("aiko", "Aiko");

    private final Content content;
    private final Engine engine;
    private final Reminders reminders;
    private final Map<String, Instant> timers = new TreeMap<>();
    private final UnaryOperator<Session> kept;
    private final Channel channel;
    private final boolean brief;
    private Instant now;
    private Session session;
    private List<Choice> offered = List.of();

    Performance(Content content, UnaryOperator<Session> kept, Transcript transcript) {
        this.content = content;
        this.engine = new Engine(content);
        this.reminders = new Reminders(content);
        this.kept = kept;
        this.channel = transcript.channel();
        this.brief = transcript.brief();
        this.now = transcript.beginning();
        this.session = kept.apply(Session.fresh());
    }

    Outcome play(Exchange exchange) {
        now = now.plus(exchange.later());
        int number = session.cases();
        return switch (exchange.act()) {
            case Act.Writes(var words) -> take(engine.step(session, Message.words(channel, words), now));
            case Act.Presses(var label) -> press(label);
            case Act.Claims() -> take(handover().claim(session, number, AIKO));
            case Act.Resolves() -> take(handover().resolve(session, number, AIKO, Ending.ANSWERED));
            case Act.Tells(var words) -> take(handover().say(session, number, AIKO, words));
            case Act.Reminds(var event) -> remind(event);
        };
    }

    private Handover handover() {
        return new Handover(content, now);
    }

    private Outcome press(String label) {
        Optional<Choice> button = offered.stream().filter(c -> c.label().equals(label)).findFirst();
        if (button.isEmpty()) {
            var labels = offered.stream().map(Choice::label).toList();
            return new Outcome.Impossible("No button is labelled \"" + label + "\"; there are " + labels + ".");
        }
        return take(engine.step(session, Message.pressed(channel, button.get().id()), now));
    }

    private Outcome remind(String event) {
        while (timers.containsKey(event)) {
            var scheduled = timers.remove(event);
            now = now.isBefore(scheduled) ? scheduled : now;
            switch (reminders.due(session, channel, event, scheduled, now)) {
                case Reminders.Due.Later(var until) -> timers.put(event, until);
                case Reminders.Due.Now(var turn, var occasion) -> {
                    return take(turn);
                }
                case Reminders.Due.Never() -> {}
            }
        }
        return new Outcome.Impossible("Nobody waits for " + event + ".");
    }

    private Outcome take(Handover.Outcome outcome) {
        return switch (outcome) {
            case Handover.Outcome.Done(var turn) -> take(turn);
            case Handover.Outcome.Taken(var by) -> new Outcome.Impossible(by.name() + " has the case already.");
            case Handover.Outcome.Kept kept -> new Outcome.Impossible("The case is kept for somebody else.");
            case Handover.Outcome.Full(var most) -> new Outcome.Impossible("A counsellor has " + most + " cases.");
            case Handover.Outcome.Over() -> new Outcome.Impossible("There is no open case for a counsellor.");
        };
    }

    private Outcome take(Turn turn) {
        session = kept.apply(turn.session());
        turn.effects().forEach(this::take);
        return brief ? Watching.inBrief(turn, content) : Watching.inFull(turn, content);
    }

    private void take(Effect effect) {
        switch (effect) {
            case Effect.Reply(var text, var choices) -> offered = choices.isEmpty() ? offered : choices;
            case Effect.Timed(var event, var at) -> timers.put(event, at);
            case Effect.Untimed(var event) -> timers.remove(event);
            case Effect.Erased erased -> timers.clear();
            case Effect.CaseChanged changed -> {}
            case Effect.Heard heard -> {}
            case Effect.Shown shown -> {}
            case Effect.Noted noted -> {}
            case Effect.Remarked remarked -> {}
            case Effect.Handed handed -> {}
            case Effect.Called called -> {}
            case Effect.Answered answered -> {}
            case Effect.Announced announced -> {}
        }
    }
}
