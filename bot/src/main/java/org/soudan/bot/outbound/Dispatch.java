package org.soudan.bot.outbound;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.outbound.Outbox.Stored;

/** Gets one entry to its provider, or finds out that it never will. */
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final Duration BEFORE_LOOKING = Duration.ofSeconds(2);
    private static final int BROKEN_ATTEMPTS = 10;

    /** Attempts that one carrier makes at a time; a backlog waits here, where waiting is no part of an attempt. */
    private static final int AT_ONCE = 32;

    private final Outbox outbox;
    private final Map<Carrier, Semaphore> carriers = new LinkedHashMap<>();
    private final Consumer<Undeliverable> undeliverable;

    Dispatch(Outbox outbox, List<Carrier> carriers, Consumer<Undeliverable> undeliverable) {
        this.outbox = outbox;
        carriers.forEach(carrier -> this.carriers.put(carrier, new Semaphore(AT_ONCE)));
        this.undeliverable = undeliverable;
    }

    /** Tries until the outcome is known and settled; ends early, leaving the entry to the next owner, when it must. */
    void carry(Stored stored, Ownership ownership) throws InterruptedException {
        var attempts = new Attempts();
        while (ownership.holds()) {
            var wait = inTurn(stored, ownership, attempts);
            if (wait.isZero()) {
                return;
            }
            ownership.pause(attempts.next(wait));
        }
    }

    private Duration inTurn(Stored stored, Ownership ownership, Attempts attempts) throws InterruptedException {
        var turns = turns(stored);
        turns.acquire();
        try {
            return attempt(stored, ownership, attempts);
        } finally {
            turns.release();
        }
    }

    /** How long to wait before the next attempt; zero when there is none. */
    private Duration attempt(Stored stored, Ownership ownership, Attempts attempts) {
        if (!ownership.holds()) {
            return Duration.ZERO;
        }
        try {
            return switch (outbox.begin(ownership.lease(), stored)) {
                case FIRST -> send(stored, ownership, attempts);
                case UNCERTAIN -> lookUp(stored, ownership, attempts);
                case UNDER_WAY -> BEFORE_LOOKING;
                case GONE -> Duration.ZERO;
                case NOT_YOURS -> leave(ownership);
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

    private Duration lookUp(Stored stored, Ownership ownership, Attempts attempts) {
        return switch (found(stored)) {
            case SENT -> settle(stored, ownership);
            case ABSENT -> send(stored, ownership, attempts);
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

    private Duration send(Stored stored, Ownership ownership, Attempts attempts) {
        if (!ownership.holds()) {
            return Duration.ZERO;
        }
        return switch (sent(stored, attempts)) {
            case Delivery.Sent sent -> settle(stored, ownership);
            case Delivery.Later(var after) -> undo(stored, ownership, after);
            case Delivery.Refused(var reason) -> refuse(stored, ownership, reason);
            case Delivery.Unknown unknown -> BEFORE_LOOKING;
        };
    }

    /** A carrier that throws is broken; after some attempts its entry must not hold up its lane any longer. */
    private Delivery sent(Stored stored, Attempts attempts) {
        try {
            return carrier(stored).send(stored.entry());
        } catch (RuntimeException broken) {
            LOG.error("A carrier failed with {}", broken.getClass().getName());
            return attempts.made() < BROKEN_ATTEMPTS
                    ? new Delivery.Unknown()
                    : new Delivery.Refused(Delivery.Reason.REJECTED);
        }
    }

    private Duration settle(Stored stored, Ownership ownership) {
        outbox.settle(ownership.lease(), stored);
        return Duration.ZERO;
    }

    private Duration undo(Stored stored, Ownership ownership, Duration after) {
        outbox.undo(ownership.lease(), stored);
        return after.isZero() ? Duration.ofMillis(1) : after;
    }

    private Duration refuse(Stored stored, Ownership ownership, Delivery.Reason reason) {
        LOG.warn("An entry was refused: {}", reason);
        outbox.settle(ownership.lease(), stored);
        if (stored.entry().isForParticipant()) {
            tell(new Undeliverable(stored.entry().about(), reason));
        }
        return Duration.ZERO;
    }

    private void tell(Undeliverable news) {
        try {
            undeliverable.accept(news);
        } catch (RuntimeException unheard) {
            LOG.warn("The desk could not be told of a refused entry: {}", unheard.getClass().getName());
        }
    }

    private Semaphore turns(Stored stored) {
        return carriers.entrySet().stream()
                .filter(carrier -> carrier.getKey().takes(stored.entry()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> new Semaphore(AT_ONCE));
    }

    private Carrier carrier(Stored stored) {
        return carriers.keySet().stream()
                .filter(carrier -> carrier.takes(stored.entry()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no carrier for this channel is configured"));
    }
}
