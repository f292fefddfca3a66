package org.soudan.bot.escalation;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.bot.access.Access;
import org.soudan.bot.access.Operation;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Counsellor;
import org.springframework.stereotype.Component;

/**
 * Hands out the case that is served first, in a language that the counsellor speaks. Among cases that wait about equally
 * long, one that was handed to this counsellor, or that they had before, comes first. Several who ask at once get several
 * cases. Whoever asks does not choose.
 */
@Component
public class NextCase {

    /** So many are looked at first. */
    private static final int FEW = 3;

    /** So many are tried before the counsellor is told that there is none: others may take them meanwhile. */
    private static final int TRIED = 200;

    /** Whose waiting began within this time of one another wait equally. */
    static final Duration EQUALLY = Duration.ofMinutes(5);

    /** What came of asking. */
    public sealed interface Answer {

        /** A case that was got. */
        record Got(CaseRef which, Case now) implements Answer {}

        /** Nobody waits for this counsellor, or this was asked before. */
        record Nobody() implements Answer {}

        /** No crisis waits, and this counsellor has so many cases already. */
        record Full(int most) implements Answer {}

        /** Who is away gets none. */
        record Away() implements Answer {}
    }

    private final Queue queue;
    private final Desk desk;
    private final DeskSettings settings;
    private final Presence presence;
    private final Rota rota;
    private final Identities identities;
    private final Access access;

    NextCase(Queue queue, Desk desk, DeskSettings settings, Presence presence, Rota rota, Identities identities,
            Access access) {
        this.access = access;
        this.queue = queue;
        this.desk = desk;
        this.settings = settings;
        this.presence = presence;
        this.rota = rota;
        this.identities = identities;
    }

    public Answer next(Counsellor by, MessageId id) {
        access.require(by.id(), Operation.NEXT, false);
        if (presence.away().contains(by.id())) {
            return new Answer.Away();
        }
        boolean full = desk.isFull(by);
        var got = queue.serves(id) ? next(new Asking(by, id, full), FEW, new HashSet<>()) : Optional.<Answer>empty();
        return got.orElseGet(() -> full ? new Answer.Full(rota.casesAtOnce()) : new Answer.Nobody());
    }

    /** Who asks, and whether they can take only a crisis. */
    private record Asking(Counsellor by, MessageId id, boolean full) {

        boolean mayTake(Queue.Waiting waiting) {
            return !full || waiting.kind().severity() == Severity.CRISIS;
        }
    }

    /** Looks further back in the queue when the first ones were taken meanwhile, or are kept for somebody. */
    private Optional<Answer> next(Asking asking, int most, Set<CaseRef> tried) {
        var first = queue.now(most, settings.languagesOf(asking.by().id())).first();
        var got = inOrder(first, asking.by())
                .filter(asking::mayTake)
                .filter(waiting -> tried.add(waiting.which()))
                .flatMap(waiting -> take(waiting, asking).stream())
                .findFirst();
        boolean isAll = first.size() < most || most >= TRIED || !first.stream().allMatch(asking::mayTake);
        return got.isPresent() || isAll ? got : next(asking, most * 8, tried);
    }

    /** Only those that wait as long as the first are asked whose they are. */
    private Stream<Queue.Waiting> inOrder(List<Queue.Waiting> first, Counsellor by) {
        var equal = first.stream().filter(waiting -> waitsAs(first.getFirst(), waiting)).toList();
        var rest = first.stream().filter(waiting -> !equal.contains(waiting));
        return Stream.concat(equal.size() < 2 ? equal.stream()
                : equal.stream()
                        .sorted(Comparator.comparing(waiting -> !isOwn(waiting, by))),
                rest);
    }

    private static boolean waitsAs(Queue.Waiting one, Queue.Waiting other) {
        return one.kind().severity() == other.kind().severity()
                && Duration.between(one.since(), other.since()).abs().compareTo(EQUALLY) <= 0;
    }

    private boolean isOwn(Queue.Waiting waiting, Counsellor by) {
        return desk.open(waiting.which()).map(Case::course).filter(course -> course.before().filter(by::equals)
                .isPresent()
                || course.transfer().filter(over -> over.to().includes(by, settings.groupsOf(by.id())))
                        .isPresent())
                .isPresent();
    }

    private Optional<Answer> take(Queue.Waiting waiting, Asking asking) {
        var which = waiting.which();
        var claim = identities.name("next", asking.id().value() + "/" + which.text());
        return switch (desk.claim(which, asking.by(), claim)) {
            case Outcome.Done(var turn) ->
                turn.effects().isEmpty() ? stale(waiting)
                        : turn.session().help().map(now -> new Answer.Got(which, now));
            case Outcome.Kept kept -> Optional.empty();
            case Outcome.Full full -> Optional.empty();
            case Outcome.Taken taken -> stale(waiting);
            case Outcome.Over over -> stale(waiting);
        };
    }

    private Optional<Answer> stale(Queue.Waiting waiting) {
        queue.forget(waiting);
        return Optional.empty();
    }
}
