package org.soudan.bot.outbound;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.soudan.bot.outbound.Outbox.Stored;

/**
 * The entries of one owned partition that are being sent: one at a time in each lane, lanes side by side. Reads on
 * when it is told that there are new entries, and holds a bounded number of them.
 */
final class Lanes {

    private static final int READ_AT_ONCE = 100;
    private static final int HELD = 1_000;

    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Executor workers;
    private final Ownership ownership;
    private final Map<String, Queue<Stored>> waiting = new HashMap<>();
    private String place = "";
    private int held;
    private boolean moreToRead;

    Lanes(Outbox outbox, Dispatch dispatch, Executor workers, Ownership ownership) {
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.workers = workers;
        this.ownership = ownership;
    }

    Ownership ownership() {
        return ownership;
    }

    synchronized int held() {
        return held;
    }

    /** Takes up all entries that are new since the last call. */
    synchronized void read() {
        moreToRead = true;
        while (moreToRead && held < HELD && ownership.holds()) {
            var stored = outbox.after(ownership.lease().partition(), place, READ_AT_ONCE);
            moreToRead = stored.size() == READ_AT_ONCE;
            stored.forEach(this::take);
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
        try {
            for (var stored = first; stored != null; stored = next(lane)) {
                dispatch.carry(stored, ownership);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Stored next(String lane) {
        held--;
        if (moreToRead) {
            workers.execute(this::read);
        }
        var queue = waiting.getOrDefault(lane, new ArrayDeque<>());
        var next = ownership.holds() ? queue.poll() : null;
        if (next == null) {
            held -= queue.size();
            waiting.remove(lane);
        }
        return next;
    }
}
