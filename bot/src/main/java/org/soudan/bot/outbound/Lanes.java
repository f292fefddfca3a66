package org.soudan.bot.outbound;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
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
    private final Map<String, Queue<Stored>> waiting = new HashMap<>();
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
        var lane = stored.entry().lane();
        var queue = waiting.get(lane);
        if (queue != null) {
            queue.add(stored);
        } else {
            waiting.put(lane, new ArrayDeque<>());
            workers.execute(() -> work(lane, stored));
        }
    }

    private void work(String lane, Stored first) {
        for (var next = Optional.of(first); next.isPresent(); next = next(lane)) {
            carry(next.get());
        }
        readOn();
    }

    private void carry(Stored stored) {
        try {
            dispatch.carry(stored, ownership);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            LOG.error("An entry could not be dispatched: {}", fault.getClass().getName());
        }
    }

    private Optional<Stored> next(String lane) {
        lock.lock();
        try {
            held--;
            var queue = waiting.getOrDefault(lane, new ArrayDeque<>());
            var next = ownership.holds() ? Optional.ofNullable(queue.poll()) : Optional.<Stored>empty();
            if (next.isEmpty()) {
                held -= queue.size();
                waiting.remove(lane);
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
