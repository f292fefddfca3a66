package org.soudan.bot.outbound;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Limit.Of;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Outbox.Stored;

/** Gets one entry to its provider, or finds out that it never will. */
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final Duration BEFORE_LOOKING = Duration.ofSeconds(2);
    private static final int BROKEN_ATTEMPTS = 10;

    private final Outbox outbox;
    private final Map<Carrier, Turns> carriers = new LinkedHashMap<>();
    private final Pacing pacing;
    private final Spending spending;
    private final Consumer<News> news;

    Dispatch(Outbox outbox, List<Carrier> carriers, Pacing pacing, Spending spending, Consumer<News> news) {
        this.outbox = outbox;
        carriers.forEach(carrier -> this.carriers.put(carrier, new Turns()));
        this.pacing = pacing;
        this.spending = spending;
        this.news = news;
    }

    /**
     * Tries until the outcome is known and settled; ends early, leaving the entry to the next owner, when it must.
     *
     * @param hurries whether it, or what waits behind it, goes before others
     */
    void carry(Stored stored, Ownership ownership, BooleanSupplier hurries) throws InterruptedException {
        var attempts = new Attempts();
        var uses = uses(stored);
        while (pacing.pass(uses, ownership, hurries)) {
            var wait = inTurn(new Try(stored, uses, ownership, attempts), hurries.getAsBoolean());
            if (wait.isZero()) {
                return;
            }
            ownership.pause(attempts.next(wait), wait, hurries);
        }
    }

    /** An entry, and what an attempt to send it needs. */
    private record Try(Stored stored, List<Use> uses, Ownership ownership, Attempts attempts) {}

    private Duration inTurn(Try attempt, boolean hurries) throws InterruptedException {
        var turn = turns(attempt.stored).of(hurries);
        turn.acquire();
        try {
            return attempt(attempt);
        } finally {
            turn.release();
        }
    }

    /** How long to wait before the next attempt; zero when there is none. */
    private Duration attempt(Try attempt) {
        if (!attempt.ownership.holds()) {
            return Duration.ZERO;
        }
        try {
            return switch (outbox.begin(attempt.ownership.lease(), attempt.stored)) {
                case FIRST -> send(attempt);
                case UNCERTAIN -> lookUp(attempt);
                case UNDER_WAY -> BEFORE_LOOKING;
                case GONE -> Duration.ZERO;
                case NOT_YOURS -> leave(attempt.ownership);
            };
        } catch (OutboxUnavailable away) {
            return Duration.ofSeconds(1);
        }
    }

    /** The entry stays in the outbox, and so must all that come after it in its lane. */
    private static Duration leave(Ownership ownership) {
        ownership.end();
        return Duration.ZERO;
    }

    private Duration lookUp(Try attempt) {
        return switch (found(attempt.stored)) {
            case SENT -> settle(attempt);
            case ABSENT -> send(attempt);
            case UNKNOWN -> BEFORE_LOOKING;
        };
    }

    private Carrier.Found found(Stored stored) {
        try {
            return carrier(stored).lookUp(stored.entry());
        } catch (RuntimeException broken) {
            LOG.error("A carrier failed to look with {}", broken.getClass().getName());
            return Carrier.Found.UNKNOWN;
        }
    }

    private Duration send(Try attempt) {
        if (!attempt.ownership.holds()) {
            return Duration.ZERO;
        }
        return switch (sent(attempt)) {
            case Delivery.Sent sent -> settle(attempt);
            case Delivery.Later(var after) -> undo(attempt, after);
            case Delivery.TooMany(var after) -> slowDown(attempt, after);
            case Delivery.Refused(var reason) -> refuse(attempt, reason);
            case Delivery.Unknown unknown -> BEFORE_LOOKING;
        };
    }

    private Delivery sent(Try attempt) {
        var refusedBy = spending.refuses(attempt.stored.entry(), attempt.uses);
        refusedBy.filter(limit -> limit.of() != Of.ADDRESS).ifPresent(this::tellOf);
        return refusedBy.<Delivery>map(limit -> new Delivery.Refused(Delivery.Reason.LIMITED))
                .orElseGet(() -> attempted(attempt));
    }

    private void tellOf(Limit limit) {
        LOG.warn("A limit was reached: {}", limit);
        tell(new News.LimitReached(limit, spending.most(limit)));
    }

    /** A carrier that throws is broken; after some attempts its entry must not hold up its lane any longer. */
    private Delivery attempted(Try attempt) {
        try {
            return carrier(attempt.stored).send(attempt.stored.entry());
        } catch (RuntimeException broken) {
            LOG.error("A carrier failed with {}", broken.getClass().getName());
            return attempt.attempts.made() < BROKEN_ATTEMPTS
                    ? new Delivery.Unknown()
                    : new Delivery.Refused(Delivery.Reason.REJECTED);
        }
    }

    private Duration settle(Try attempt) {
        outbox.settle(attempt.ownership.lease(), attempt.stored);
        return Duration.ZERO;
    }

    private Duration undo(Try attempt, Duration after) {
        outbox.undo(attempt.ownership.lease(), attempt.stored);
        return after.isZero() ? Duration.ofMillis(1) : after;
    }

    private Duration slowDown(Try attempt, Duration after) {
        pacing.hold(attempt.uses, after);
        return undo(attempt, after);
    }

    private Duration refuse(Try attempt, Delivery.Reason reason) {
        LOG.warn("An entry was refused: {}", reason);
        // First, so that somebody hears of it even when this instance ends in between: then it is tried again, and told by the same id.
        attempt.stored.entry().refused(reason).ifPresent(this::tell);
        outbox.settle(attempt.ownership.lease(), attempt.stored);
        return Duration.ZERO;
    }

    private void tell(News told) {
        try {
            news.accept(told);
        } catch (RuntimeException unheard) {
            LOG.warn("The desk could not be told of a refused entry: {}", unheard.getClass().getName());
        }
    }

    /** A carrier that cannot say what it uses is tried all the same. */
    private List<Use> uses(Stored stored) {
        try {
            return carrier(stored).uses(stored.entry());
        } catch (RuntimeException broken) {
            LOG.error("A carrier failed to count with {}", broken.getClass().getName());
            return List.of();
        }
    }

    private Turns turns(Stored stored) {
        return carriers.entrySet().stream()
                .filter(carrier -> carrier.getKey().takes(stored.entry()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(Turns::new);
    }

    private Carrier carrier(Stored stored) {
        return carriers.keySet().stream()
                .filter(carrier -> carrier.takes(stored.entry()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no carrier for this channel is configured"));
    }
}
