package org.soudan.bot.escalation;

import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Counsellor;
import org.springframework.stereotype.Component;

/**
 * Hands out the case that is served first, in a language that the counsellor speaks. Several who ask at once get several
 * cases. Whoever asks does not choose.
 */
@Component
public class NextCase {

    /** So many are tried before the counsellor is told that there is none: others may take them meanwhile. */
    private static final int TRIED = 200;

    /** A case that was got. */
    public record Got(CaseRef which, Case now) {}

    private final Queue queue;
    private final Desk desk;
    private final DeskSettings settings;
    private final Identities identities;

    NextCase(Queue queue, Desk desk, DeskSettings settings, Identities identities) {
        this.queue = queue;
        this.desk = desk;
        this.settings = settings;
        this.identities = identities;
    }

    /** Empty when nobody waits for this counsellor, or when this was asked before. */
    public Optional<Got> next(Counsellor by, MessageId id) {
        return queue.serves(id)
                ? waitingFor(by).flatMap(waiting -> take(waiting, by, id).stream()).findFirst()
                : Optional.empty();
    }

    /** Those who wait and write a language that the counsellor speaks, in order. */
    private Stream<Queue.Waiting> waitingFor(Counsellor by) {
        var languages = settings.languagesOf(by.id());
        return queue.now(TRIED).first().stream().filter(waiting -> languages.contains(waiting.kind().language()));
    }

    private Optional<Got> take(Queue.Waiting waiting, Counsellor by, MessageId id) {
        var which = waiting.which();
        var claim = identities.name("next", id.value() + "/" + which.text());
        return switch (desk.claim(which, by, claim)) {
            case Outcome.Done(var turn) ->
                turn.effects().isEmpty() ? stale(waiting) : turn.session().help().map(now -> new Got(which, now));
            case Outcome.Kept kept -> Optional.empty();
            case Outcome.Taken taken -> stale(waiting);
            case Outcome.Over over -> stale(waiting);
        };
    }

    private Optional<Got> stale(Queue.Waiting waiting) {
        queue.forget(waiting);
        return Optional.empty();
    }
}
