package org.soudan.bot.escalation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.conversations.engine.Handover.Outcome;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Puts open cases into the queue that are missing there, from the participants' sessions: those that an older release
 * opened, and what was lost otherwise. Every instance looks; doing it twice changes nothing.
 */
@Component
class Strays implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Strays.class);
    private static final Duration ROUND = Duration.ofMinutes(10);

    private final Queue queue;
    private final Desk desk;
    private @Nullable ScheduledExecutorService rounds;

    Strays(Queue queue, Desk desk) {
        this.queue = queue;
        this.desk = desk;
    }

    void round() {
        try {
            queue.astray().forEach(this::bringBack);
        } catch (StoreUnavailable away) {
            LOG.warn("The queue cannot be reached");
        } catch (RuntimeException fault) {
            LOG.error("The queue could not be mended: {}", fault.getClass().getName());
        }
    }

    private void bringBack(CaseRef which) {
        if (desk.show(which) instanceof Outcome.Over) {
            queue.close(which);
        }
    }

    @Override
    public synchronized void start() {
        var timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("strays").daemon().factory());
        var unused = timer.scheduleWithFixedDelay(this::round, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
        rounds = timer;
    }

    @Override
    public synchronized void stop() {
        if (rounds != null) {
            rounds.shutdown();
            rounds = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null;
    }
}
