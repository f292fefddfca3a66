package org.soudan.bot.escalation;

import java.time.Duration;
import org.soudan.bot.dialogue.Lines;
import org.soudan.bot.dialogue.Rounds;
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
    private final Rounds rounds = new Rounds("crowd");

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
    public void start() {
        rounds.every(ROUND, this::look);
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
