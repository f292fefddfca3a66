package org.soudan.bot.escalation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.dialogue.Lines;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.conversations.engine.Line;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The queue and the desk as they were some seconds ago, so that no message waits for what participants can be told. */
@Component
class Crowd implements Lines, SmartLifecycle {

    private static final Duration ROUND = Duration.ofSeconds(3);

    /** Nobody wants to know whether they are the fiftieth or the sixtieth. */
    private static final int TOLD = 50;

    private final Queue queue;
    private final Waits waits;
    private final Presence presence;
    private final DeskClocks clocks;
    private volatile Line line = Line.UNKNOWN;
    private @Nullable ScheduledExecutorService rounds;

    Crowd(Queue queue, Waits waits, Presence presence, DeskClocks clocks) {
        this.queue = queue;
        this.waits = waits;
        this.presence = presence;
        this.clocks = clocks;
    }

    @Override
    public Line now() {
        return line;
    }

    void look() {
        try {
            var now = queue.now(TOLD);
            var first = now.first().stream().map(Queue.Waiting::precedence).toList();
            var known = Line.of(first, now.count() > first.size()).taking(waits.lately());
            line = clocks.now().isDeskOpen(presence.now()) ? known.without(presence.absent()) : known;
        } catch (StoreUnavailable away) {
            line = Line.UNKNOWN;
        }
    }

    @Override
    public synchronized void start() {
        var timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("crowd").daemon().factory());
        var unused = timer.scheduleWithFixedDelay(this::look, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
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
