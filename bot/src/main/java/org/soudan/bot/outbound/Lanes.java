package org.soudan.bot.outbound;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.outbound.Outbox.Stored;

/**
 * The entries of one owned partition that are being sent: one at a time in each lane, lanes side by side. Reads on
 * when it is told that there are new entries, and holds a bounded number of them.
 */
final class Lanes {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int READ_AT_ONCE = 100;
    private static final int HELD = 1_000;

    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Executor workers;
    private final Ownership ownership;
    private final Map<String, Lane> waiting = new HashMap<>();
    private String place = "";
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private int held;
    private volatile boolean moreToRead;

    Lanes(Outbox outbox, Dispatch dispatch, Executor workers, Ownership ownership) {
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.workers = workers;
        this.ownership = ownership;
    }

    Ownership ownership() {
        return ownership;
    }

    /** Takes up all entries that are new since the last call. */
    void read() {
        lock.lock();
        try {
            moreToRead = true;
            while (moreToRead && held < HELD && ownership.holds()) {
                var stored = outbox.after(ownership.lease().partition(), place, READ_AT_ONCE);
                moreToRead = stored.size() == READ_AT_ONCE;
                stored.forEach(this::take);
            }
        } finally {
            lock.unlock();
        }
    }

    private void take(Stored stored) {
        place = stored.place();
        held++;
        var name = stored.entry().lane();
        var known = waiting.get(name);
        if (known != null) {
            known.add(stored);
        } else {
            var lane = new Lane(stored);
            waiting.put(name, lane);
            workers.execute(() -> work(name, lane, stored));
        }
    }

    private void work(String name, Lane lane, Stored first) {
        for (var next = Optional.of(first); next.isPresent(); next = next(name, lane)) {
            carry(next.get(), lane);
        }
        readOn();
    }

    private void carry(Stored stored, Lane lane) {
        try {
            dispatch.carry(stored, ownership, lane::hurries);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            LOG.error("An entry could not be dispatched: {}", fault.getClass().getName());
        }
    }

    private Optional<Stored> next(String name, Lane lane) {
        lock.lock();
        try {
            held--;
            var next = ownership.holds() ? lane.next() : Optional.<Stored>empty();
            if (next.isEmpty()) {
                held -= lane.size();
                waiting.remove(name);
                idle.signalAll();
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing is being sent; not longer than this. */
    void awaitIdle(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!waiting.isEmpty() && left > 0) {
                left = idle.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** What was left in the outbox because enough was held. */
    private void readOn() {
        try {
            if (moreToRead) {
                read();
            }
        } catch (OutboxUnavailable away) {
            LOG.warn("The outbox cannot be reached");
        }
    }
}
