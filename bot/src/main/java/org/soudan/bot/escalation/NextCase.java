package org.soudan.bot.escalation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.soudan.bot.access.Access;
import org.soudan.bot.access.Operation;
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

    /** So many are looked at first. */
    private static final int FEW = 3;

    /** So many are tried before the counsellor is told that there is none: others may take them meanwhile. */
    private static final int TRIED = 200;

    /** A case that was got. */
    public record Got(CaseRef which, Case now) {}

    private final Queue queue;
    private final Desk desk;
    private final DeskSettings settings;
    private final Identities identities;
    private final Access access;

    NextCase(Queue queue, Desk desk, DeskSettings settings, Identities identities, Access access) {
        this.access = access;
        this.queue = queue;
        this.desk = desk;
        this.settings = settings;
        this.identities = identities;
    }

    /**
     * Empty when nobody waits for this counsellor, or when this was asked before.
     *
     * @throws org.soudan.bot.access.NotPermitted when they may not
     */
    public Optional<Got> next(Counsellor by, MessageId id) {
        access.require(by.id(), Operation.NEXT, false);
        return queue.serves(id) ? next(by, id, FEW, new HashSet<>()) : Optional.empty();
    }

    /** Looks further back in the queue when the first ones were taken meanwhile, or are kept for somebody. */
    private Optional<Got> next(Counsellor by, MessageId id, int most, Set<CaseRef> tried) {
        var first = queue.now(most, settings.languagesOf(by.id())).first();
        var got = first.stream()
                .filter(waiting -> tried.add(waiting.which()))
                .flatMap(waiting -> take(waiting, by, id).stream())
                .findFirst();
        boolean isAll = first.size() < most || most >= TRIED;
        return got.isPresent() || isAll ? got : next(by, id, most * 8, tried);
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
