package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.engine.Transcript.Exchange;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;

/** Plays a conversation against the engine. The session is written and read back between every two turns. */
@NullUnmarked
final class Player {

    static final Counsellor AIKO = new Counsellor("aiko", "Aiko");

    private final Content content;
    private final Engine engine;
    private final Handover handover;
    private final Channel channel;
    private byte[] saved = SessionCodec.write(Session.fresh());
    private final Map<String, Instant> timers = new TreeMap<>();
    private List<Choice> offered = List.of();
    private Instant now = Instant.parse("2026-11-23T03:00:00Z");

    Player(Content content, Channel channel) {
        this.content = content;
        this.engine = new Engine(content);
        this.handover = new Handover(content);
        this.channel = channel;
    }

    Session session() {
        return SessionCodec.read(saved);
    }

    Turn says(String words) {
        return took(engine.step(session(), Message.words(channel, words), now));
    }

    Turn presses(String label) {
        var choice = offered.stream().filter(c -> c.label().equals(label)).findFirst();
        assertThat(choice).as("a button labelled %s", label).isPresent();
        return took(engine.step(session(), Message.pressed(channel, choice.get().id()), now));
    }

    Turn counsellor(String what) {
        int number = session().cases();
        var outcome = switch (what) {
            case "claims" -> handover.claim(session(), number, AIKO);
            case "resolves" -> handover.resolve(session(), number, AIKO);
            default -> handover.say(session(), number, AIKO, what);
        };
        assertThat(outcome).isInstanceOf(Handover.Outcome.Done.class);
        return took(((Handover.Outcome.Done) outcome).turn());
    }

    void waits(Duration time) {
        now = now.plus(time);
    }

    private Turn took(Turn turn) {
        saved = SessionCodec.write(turn.session());
        turn.effects().forEach(effect -> {
            switch (effect) {
                case Effect.Timed(var event, var at) -> timers.put(event, at);
                case Effect.Untimed(var event) -> timers.remove(event);
                case Effect.Erased erased -> timers.clear();
                case Effect.Reply reply -> {}
                case Effect.CaseChanged changed -> {}
                case Effect.Heard heard -> {}
                case Effect.Noted noted -> {}
            }
        });
        assertThat(SessionCodec.read(saved)).isEqualTo(turn.session());
        assertThat(saved.length).as("bytes of a session").isLessThan(1024);
        turn.effects().stream()
                .filter(Effect.Reply.class::isInstance)
                .map(Effect.Reply.class::cast)
                .filter(reply -> !reply.choices().isEmpty())
                .forEach(reply -> offered = reply.choices());
        return turn;
    }

    /** Plays one recorded exchange and gives it back with what really happened. */
    Exchange play(Exchange asked) {
        if (asked.later() != null) {
            waits(Duration.parse(asked.later()));
        }
        var turn = turn(asked);
        return new Exchange(asked.they(), asked.press(), asked.counsellor(), asked.reminder(), asked.later(),
                text(turn), offers(turn), desk(turn));
    }

    private Turn turn(Exchange asked) {
        if (asked.reminder() != null) {
            return reminded(asked.reminder());
        }
        return asked.they() != null
                ? says(asked.they())
                : asked.press() != null ? presses(asked.press()) : counsellor(asked.counsellor());
    }

    /** Looks at the wish whenever its time has come, until something is said. */
    Turn reminded(String event) {
        for (var due = look(event); due instanceof Reminders.Due.Later(var until); due = look(event)) {
            timers.put(event, until);
        }
        assertThat(look(event)).isInstanceOf(Reminders.Due.Now.class);
        return took(((Reminders.Due.Now) look(event)).turn());
    }

    private Reminders.Due look(String event) {
        assertThat(timers).containsKey(event);
        var scheduled = timers.get(event);
        now = now.isBefore(scheduled) ? scheduled : now;
        return new Reminders(content).due(session(), channel, event, scheduled, now);
    }

    Map<String, Instant> timers() {
        return timers;
    }

    static String text(Turn turn) {
        var texts = new ArrayList<String>();
        turn.effects().forEach(effect -> {
            if (effect instanceof Effect.Reply reply) {
                texts.add(reply.text());
            }
        });
        return texts.isEmpty() ? null : String.join("\n---\n", texts);
    }

    private static List<String> offers(Turn turn) {
        return turn.effects().stream()
                .filter(Effect.Reply.class::isInstance)
                .flatMap(reply -> ((Effect.Reply) reply).choices().stream())
                .map(Choice::label)
                .toList();
    }

    private List<String> desk(Turn turn) {
        var lines = new ArrayList<String>();
        for (var effect : turn.effects()) {
            switch (effect) {
                case Effect.Reply reply -> {}
                case Effect.CaseChanged(var now) -> lines.add(shown(now));
                case Effect.Heard(var number, var words) -> lines.add("case " + number + " hears: " + words);
                case Effect.Noted(var number, var note) ->
                    lines.add("case " + number + " is told: " + content.words(note).in(Language.EN));
                case Effect.Erased erased -> lines.add("everything is erased");
                case Effect.Timed timed -> {}
                case Effect.Untimed untimed -> {}
            }
        }
        return lines;
    }

    private static String shown(Case now) {
        var who = now.counsellor().map(c -> " by " + c.name()).orElse("");
        return "case %d: %s, %s, %s, %s%s"
                .formatted(now.number(), now.severity(), now.topic(), now.language(), now.stage(), who);
    }
}
