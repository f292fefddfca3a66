package org.soudan.bot.outbound;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.limits.Allowances;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Owns as many partitions of the outbox as it can get, and sends what is in them. Told of new entries at once by the
 * outbox; looks again every two seconds, with the renewal of its leases, in case a notice was missed.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Clock clock;
    private final Map<Integer, Lanes> owned = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService rounds;
    private @Nullable ExecutorService workers;
    private @Nullable AutoCloseable watch;

    Relay(
            Outbox outbox, List<Carrier> carriers, Meter meter, Allowances allowances,
            ApplicationEventPublisher events, Clock clock) {
        this.outbox = outbox;
        this.dispatch = new Dispatch(outbox, carriers, new Pacing(meter), new Spending(meter, allowances),
                events::publishEvent);
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        var lanes = Executors.newVirtualThreadPerTaskExecutor();
        var timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("outbox-leases").daemon().factory());
        workers = lanes;
        rounds = timer;
        watch = outbox.watch(partition -> lanes.execute(() -> read(partition)));
        var unused = timer.scheduleWithFixedDelay(() -> round(lanes), 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round(ExecutorService lanes) {
        IntStream.range(0, outbox.partitions()).forEach(partition -> {
            try {
                own(partition, lanes);
            } catch (OutboxUnavailable away) {
                LOG.warn("The outbox cannot be reached");
            } catch (RuntimeException broken) {
                LOG.error("A partition of the outbox cannot be read: {}", broken.getClass().getName());
            }
        });
    }

    private void own(int partition, ExecutorService lanes) {
        var had = owned.get(partition);
        if (had != null && had.ownership().holds()) {
            outbox.renew(had.ownership().lease()).ifPresentOrElse(had.ownership()::renew, had.ownership()::end);
        }
        if (had == null || !had.ownership().holds()) {
            leave(partition);
            outbox.own(partition).ifPresent(lease -> owned.put(partition,
                    new Lanes(outbox, dispatch, lanes, new Ownership(lease, clock))));
        }
        read(partition);
    }

    /** Gives the lease back where it still runs, so that somebody can begin anew at once: another instance or this one. */
    private void leave(int partition) {
        var left = owned.remove(partition);
        if (left != null) {
            left.ownership().end();
            outbox.release(left.ownership().lease());
        }
    }

    private void read(int partition) {
        var lanes = owned.get(partition);
        if (lanes != null) {
            try {
                lanes.read();
            } catch (OutboxUnavailable away) {
                LOG.warn("The outbox cannot be reached");
            }
        }
    }

    /** Stops taking entries up, lets those under way end, and gives the leases back. */
    @Override
    public synchronized void stop() {
        if (rounds == null || workers == null || watch == null) {
            return;
        }
        try {
            watch.close();
            rounds.shutdown();
            rounds.awaitTermination(ROUND.toMillis(), TimeUnit.MILLISECONDS);
            owned.values().forEach(lanes -> lanes.ownership().end());
            workers.shutdown();
            workers.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
            owned.values().forEach(lanes -> outbox.release(lanes.ownership().lease()));
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        } catch (Exception gone) {
            LOG.warn("The outbox was not left in order: {}", gone.getClass().getName());
        }
        owned.clear();
        rounds = null;
    }

    /** Stops after the web server, so that what is accepted last can still be sent. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null;
    }
}
