package org.soudan.bot.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.soudan.bot.access.Deed;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.counting.Counted;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.bot.limits.Allowances;
import org.soudan.bot.limits.Tally;
import org.soudan.bot.outbound.Carrier;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.session.Session;
import org.springframework.stereotype.Component;

/**
 * Accepts one message or one act of a counsellor: load, step, commit. When another message of the same participant was
 * committed in between, steps again from there. Safe for concurrent use, on any number of instances.
 */
@Component
public class Dialogue {

    private static final int TRIES = 50;

    private final DialogueStore store;
    private final Emergency emergency;
    private final Clock clock;
    private final CaseClocks clocks;
    private final Stepping stepping;
    private final Cache<Pseudonym, Conversation> near;
    private final Quarantine quarantine = new Quarantine();

    Dialogue(
            DialogueStore store, List<Carrier> carriers, CurrentContent content, Lines lines, Allowances allowances,
            CaseClocks clocks, Clock clock) {
        this.store = store;
        this.clocks = clocks;
        this.clock = clock;
        this.stepping = new Stepping(content, lines, allowances, clock);
        this.near = Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(Duration.ofMinutes(30)).build();
        this.emergency = new Emergency(carriers, content, clock, this::store);
    }

    /**
     * Does the message, or says why it is not done. A message that speaks of danger is answered even when it cannot be
     * stored. Never throws because of the message or the store.
     */
    public Accepted accept(Inbound in) {
        try {
            return store(in) ? new Accepted.Done() : new Accepted.Duplicate();
        } catch (StoreUnavailable away) {
            emergency.answer(in);
            return new Accepted.NotStored();
        }
    }

    /**
     * False when it was done before. A fault of ours, wherever in the turn, costs this one turn, not the message and not
     * the next ones: each way needs less of what may be broken than the one before.
     */
    private boolean store(Inbound in) {
        for (var way : Stepping.Way.values()) {
            try {
                return store(in, way);
            } catch (StoreUnavailable away) {
                throw away;
            } catch (RuntimeException | StackOverflowError fault) {
                quarantine.take(fault, clock.instant());
            }
        }
        throw new StoreUnavailable(new IllegalStateException("no answer could be made"));
    }

    private boolean store(Inbound in, Stepping.Way way) {
        return transact(in.from().who(), in.id(), Optional.of(in.from().at()), Optional.empty(), from -> {
            var step = stepping.step(way, from, in.message());
            return new Acted(new Outcome.Done(step.turn()), step.tally());
        }).isPresent();
    }

    Quarantine quarantine() {
        return quarantine;
    }

    /** What was done to a conversation, and what was counted. */
    private record Acted(Outcome outcome, Tally tally) {}

    /**
     * Does what a counsellor wants done, as one commit on the session that {@code action} was given.
     *
     * @return what came of it; when it was done before, nothing is done again and the outcome is an empty turn
     * @throws StoreUnavailable when the store cannot be reached; it may have been done
     */
    public Outcome act(Pseudonym who, MessageId id, Function<Session, Outcome> action) {
        return act(who, id, Optional.empty(), action);
    }

    /** The same, kept in the trail when it changes the case. */
    public Outcome act(Pseudonym who, MessageId id, Optional<Deed> deed, Function<Session, Outcome> action) {
        return transact(who, id, Optional.empty(), deed, from -> new Acted(action.apply(from.session()), from.tally()))
                .orElseGet(() -> new Outcome.Done(new Turn(Session.fresh(), List.of())));
    }

    private Optional<Outcome> transact(Pseudonym who, MessageId id, Optional<SealedAddress> from, Optional<Deed> deed,
            Function<Conversation, Acted> action) {
        for (int i = 0; i < TRIES; i++) {
            boolean isNear = near.getIfPresent(who) != null;
            var conversation = load(who);
            var acted = action.apply(conversation);
            var outcome = acted.outcome();
            if (outcome instanceof Outcome.Done(var turn)) {
                switch (commit(who, id, conversation, from, deed, turn, acted.tally())) {
                    case DONE -> {
                        return Optional.of(outcome);
                    }
                    case DUPLICATE -> {
                        return Optional.empty();
                    }
                    case MOVED -> near.invalidate(who);
                }
            } else if (isNear) {
                // What is refused is not committed, so nothing else tells that another instance has moved the session.
                near.invalidate(who);
            } else {
                return Optional.of(outcome);
            }
        }
        throw new StoreUnavailable(new IllegalStateException("the session moved every time"));
    }

    /** The later of two effects on one timer holds. The open case has its timer set with each change of it. */
    private Map<String, Optional<Instant>> timers(Session before, Turn turn) {
        var timers = new LinkedHashMap<String, Optional<Instant>>();
        var shown = turn.effects().stream().anyMatch(Effect.CaseChanged.class::isInstance);
        if (shown || !before.help().equals(turn.session().help())) {
            before.help().ifPresent(was -> timers.put(CaseTimer.name(was.number()), Optional.empty()));
            turn.session().help().ifPresent(is -> timers.put(CaseTimer.name(is.number()), clocks.next(is)));
        }
        turn.effects().forEach(effect -> {
            if (effect instanceof Effect.Timed(var event, var at)) {
                timers.put(event, Optional.of(at));
            } else if (effect instanceof Effect.Untimed(var event)) {
                timers.put(event, Optional.empty());
            }
        });
        return timers;
    }

    /** The conversation as it is stored now, also when another instance changed it. */
    Conversation reload(Pseudonym who) {
        near.invalidate(who);
        return store.load(who);
    }

    public Session session(Pseudonym who) {
        return reload(who).session();
    }

    private Conversation load(Pseudonym who) {
        var known = near.getIfPresent(who);
        return known == null ? store.load(who) : known;
    }

    private Commit.Result commit(
            Pseudonym who, MessageId id, Conversation from, Optional<SealedAddress> writer, Optional<Deed> deed,
            Turn turn, Tally tally) {
        var address = from.address().or(() -> writer);
        var erase = turn.effects().stream().anyMatch(Effect.Erased.class::isInstance);
        var entries = Posting.entries(who, id, address, turn, clock.instant());
        var changed = turn.effects().stream()
                .filter(Effect.CaseChanged.class::isInstance)
                .map(effect -> ((Effect.CaseChanged) effect).now())
                .reduce((first, last) -> last);
        near.invalidate(who);
        var result = store.commit(
                new Commit(who, id, from.revision(), turn.session(), address, changed, timers(from.session(), turn),
                        entries, erase, tally, deed.filter(done -> changed.isPresent()),
                        Counted.of(from.session(), turn, clock.instant())));
        if (result == Commit.Result.DONE && !erase) {
            near.put(who, new Conversation(from.revision() + 1, turn.session(), address, tally));
        }
        return result;
    }
}
