package org.soudan.bot.outbound;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The partitions that this instance owns: its fair share among the instances that live, and more only while others
 * have yet to come for theirs. What it gives up it first stops sending from, so that the next owner finds nothing
 * under way.
 */
final class Holdings {

    private static final Logger LOG = LoggerFactory.getLogger(Holdings.class);

    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Executor workers;
    private final Clock clock;
    private final String instance = UUID.randomUUID().toString();
    private final Map<Integer, Lanes> owned = new ConcurrentSkipListMap<>();
    private final Map<Integer, Lanes> leaving = new ConcurrentHashMap<>();
    private int living = 1;

    Holdings(Outbox outbox, Dispatch dispatch, Executor workers, Clock clock) {
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.workers = workers;
        this.clock = clock;
    }

    /** Renews what it owns, takes what is free up to its share, gives up what is above it, and reads on. */
    void round() {
        int share = share();
        IntStream.range(0, outbox.partitions()).forEach(partition -> look(partition, share));
        owned.keySet().stream().skip(share).toList().forEach(this::giveUp);
    }

    /** Where nobody can tell how many live, it is as many as before: what is owned stays owned. */
    private int share() {
        try {
            living = Math.max(1, outbox.attend(instance));
        } catch (OutboxUnavailable away) {
            LOG.warn("The outbox cannot be reached");
        }
        return Math.ceilDiv(outbox.partitions(), living);
    }

    private void look(int partition, int share) {
        try {
            own(partition, share);
            read(partition);
        } catch (OutboxUnavailable away) {
            LOG.warn("The outbox cannot be reached");
        } catch (RuntimeException broken) {
            LOG.error("A partition of the outbox cannot be read: {}", broken.getClass().getName());
        }
    }

    private void own(int partition, int share) {
        var had = owned.get(partition);
        if (had != null && had.ownership().holds()) {
            outbox.renew(had.ownership().lease()).ifPresentOrElse(had.ownership()::renew, had.ownership()::end);
        }
        if (had != null && !had.ownership().holds()) {
            lose(partition);
        }
        if (!owned.containsKey(partition) && owned.size() < share) {
            outbox.own(partition).ifPresent(lease -> owned.put(partition,
                    new Lanes(outbox, dispatch, workers, new Ownership(lease, clock))));
        }
    }

    /** Gives the lease back where it still runs, so that somebody can begin anew at once: another instance or this one. */
    private void lose(int partition) {
        var lost = owned.remove(partition);
        if (lost != null) {
            outbox.release(lost.ownership().lease());
        }
    }

    /** Sends nothing new of the partition, and gives it back when what is under way has ended. */
    private void giveUp(int partition) {
        var left = owned.remove(partition);
        if (left != null) {
            left.ownership().end();
            leaving.put(partition, left);
            workers.execute(() -> release(partition, left));
        }
    }

    private void release(int partition, Lanes left) {
        try {
            left.awaitIdle(Carrier.LONGEST);
            outbox.release(left.ownership().lease());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (OutboxUnavailable away) {
            LOG.warn("A partition was not given back; its lease will run out");
        }
        leaving.remove(partition, left);
    }

    /** Takes up what is new in a partition, if it is owned here. */
    void read(int partition) {
        var lanes = owned.get(partition);
        if (lanes != null) {
            lanes.read();
        }
    }

    /** Gives up everything; each partition is free as soon as what is under way in it has ended. */
    void giveUpAll() {
        owned.keySet().forEach(this::giveUp);
        outbox.depart(instance);
    }

    /** Gives back also where something is still under way: its next owner waits for it, and the others need not. */
    void leaveBehind() {
        leaving.forEach((partition, left) -> outbox.release(left.ownership().lease()));
    }

    int size() {
        return owned.size();
    }
}
