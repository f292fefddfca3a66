package org.soudan.bot.outbound;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.limits.Allowances;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Owns its share of the outbox's partitions, and sends what is in them. Told of new entries at once by the outbox; looks
 * again every two seconds, with the renewal of its leases, in case a notice was missed.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Clock clock;
    private @Nullable ScheduledExecutorService rounds;
    private @Nullable ExecutorService workers;
    private @Nullable AutoCloseable watch;
    private @Nullable Holdings holdings;

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
        var held = new Holdings(outbox, dispatch, lanes, clock);
        workers = lanes;
        rounds = timer;
        holdings = held;
        watch = outbox.watch(partition -> lanes.execute(() -> read(held, partition)));
        var unused = timer.scheduleWithFixedDelay(held::round, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void read(Holdings holdings, int partition) {
        try {
            holdings.read(partition);
        } catch (OutboxUnavailable away) {
            LOG.warn("The outbox cannot be reached");
        }
    }

    /** Stops taking entries up, lets those under way end, and gives the leases back. */
    @Override
    public synchronized void stop() {
        if (rounds == null || workers == null || watch == null || holdings == null) {
            return;
        }
        try {
            watch.close();
            rounds.shutdown();
            rounds.awaitTermination(ROUND.toMillis(), TimeUnit.MILLISECONDS);
            holdings.giveUpAll();
            workers.shutdown();
            workers.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
            holdings.leaveBehind();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        } catch (Exception gone) {
            LOG.warn("The outbox was not left in order: {}", gone.getClass().getName());
        }
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
