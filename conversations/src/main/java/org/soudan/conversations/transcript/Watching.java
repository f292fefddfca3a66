package org.soudan.conversations.transcript;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.text.Language;

/** What the participant and the desk see of a turn. */
public final class Watching {

    private Watching() {}

    static Outcome inFull(Turn turn, Content content) {
        var text = replies(turn).map(Effect.Reply::text).collect(joining("\n---\n"));
        var offers = replies(turn).flatMap(reply -> reply.choices().stream()).map(Choice::label).toList();
        return new Outcome.Seen(Optional.of(text).filter(t -> !t.isEmpty()), offers, desk(turn, content),
                Optional.empty());
    }

    static Outcome inBrief(Turn turn, Content content) {
        var leads = turn.session().position() instanceof Position.At(StepRef(var flow, var step))
                ? flow + ", " + step
                : "no step";
        return new Outcome.Seen(Optional.empty(), List.of(), desk(turn, content), Optional.of(leads));
    }

    public static Stream<Effect.Reply> replies(Turn turn) {
        return turn.effects().stream().filter(Effect.Reply.class::isInstance).map(Effect.Reply.class::cast);
    }

    /** What the counsellors see, a line each. */
    public static List<String> desk(Turn turn, Content content) {
        return turn.effects().stream().flatMap(effect -> desk(effect, content).stream()).toList();
    }

    private static Optional<String> desk(Effect effect, Content content) {
        return switch (effect) {
            case Effect.Reply reply -> Optional.empty();
            case Effect.CaseChanged(var now) -> Optional.of(shown(now));
            case Effect.Heard(var number, var words) -> Optional.of("case " + number + " hears: " + words);
            case Effect.Shown(var number, var file) -> Optional.of("case " + number + " is shown a file");
            case Effect.Noted(var number, var note, var values) ->
                Optional.of("case " + number + " is told: " + content.say(note, Language.EN, values));
            case Effect.Remarked(var number, var by, var note) ->
                Optional.of("case " + number + " has a note by " + by.name());
            case Effect.Handed(var number, var by, var to, var why) ->
                Optional.of("case " + number + " is handed over by " + by.name());
            case Effect.Called(var number, var call) -> Optional.of("case " + number + " calls " + call.whom());
            case Effect.Answered answered -> Optional.empty();
            case Effect.Erased erased -> Optional.of("everything is erased");
            case Effect.Announced(var text, var values) ->
                Optional.of("the desk is told: " + content.say(text, Language.EN, values));
            case Effect.Timed timed -> Optional.empty();
            case Effect.Untimed untimed -> Optional.empty();
        };
    }

    private static String shown(Case now) {
        var who = now.counsellor().map(c -> " by " + c.name()).orElse("");
        return "case %d: %s, %s, %s, %s%s"
                .formatted(now.number(), now.severity(), now.topic(), now.language(), now.stage(), who);
    }
}
