package org.soudan.bot.dialogue;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again from a start until a stop: at once, and then always so long after the last look. One thread, so that two looks are
 * never at the same time. A look that fails is said in the log and does not end the others.
 */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private @Nullable ScheduledExecutorService thread;

    /** With the name that their thread has. */
    public Rounds(String name) {
        this.name = name;
    }

    public synchronized void every(Duration pause, Runnable look) {
        var running = thread;
        if (running == null) {
            running = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(name).daemon().factory());
            thread = running;
        }
        var unused = running.scheduleWithFixedDelay(() -> safely(look), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void safely(Runnable look) {
        try {
            look.run();
        } catch (StoreUnavailable away) {
            LOG.warn("The store cannot be reached by the {}", name);
        } catch (RuntimeException fault) {
            LOG.error("A round of the {} failed: {}", name, fault.getClass().getName());
        }
    }

    /** A look under way may end or not. */
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            thread = null;
        }
    }

    public synchronized boolean isRunning() {
        return thread != null;
    }
}
