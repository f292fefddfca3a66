package org.soudan.bot.escalation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Finds cases that nobody looks after, and mends them from the participants' sessions: those that stand in no queue and
 * with nobody, those without a clock, and those of a counsellor who is not there any more, which go on to others while
 * the desk is open; a crisis at any hour. Every instance looks; doing it twice changes nothing.
 */
@Component
public class Watchdog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration ROUND = Duration.ofMinutes(10);
    private static final Duration LONG_ROUND = Duration.ofHours(1);

    private final Queue queue;
    private final OpenCases sessions;
    private final Desk desk;
    private final DeskClocks clocks;
    private final Presence presence;
    private @Nullable ScheduledExecutorService rounds;

    Watchdog(Queue queue, OpenCases sessions, Desk desk, DeskClocks clocks, Presence presence) {
        this.queue = queue;
        this.sessions = sessions;
        this.desk = desk;
        this.clocks = clocks;
        this.presence = presence;
    }

    /** Cases that the index knows and that stand nowhere, or have no clock although one runs. */
    public void round() {
        report("were astray", queue.astray().stream().filter(this::bringBack).count());
        report("had no clock", queue.clockless().stream().filter(this::runs).filter(this::bringBack).count());
    }

    private boolean runs(CaseRef which) {
        return desk.open(which).flatMap(clocks::next).isPresent();
    }

    private boolean bringBack(CaseRef which) {
        if (desk.show(which) instanceof Outcome.Over) {
            queue.close(which);
            return false;
        }
        return true;
    }

    /** Cases that only a session knows of. */
    public void longRound() {
        var from = Optional.of(OpenCases.FIRST);
        while (from.isPresent()) {
            var page = sessions.page(from.get());
            report("were in no index", page.open().stream()
                    .filter(which -> !queue.isOpen(which)).filter(this::bringBack).count());
            from = page.next();
        }
    }

    /** Cases of counsellors who are not there. Who wrote a moment ago is, whatever the rota says. */
    public void soon() {
        var gone = presence.gone();
        var away = presence.away();
        queue.held().forEach((which, holder) -> {
            if (away.contains(holder)) {
                handOn(which, holder, Phrase.DESK_GONE_AWAY);
            } else if (gone.contains(holder)) {
                handOn(which, holder, Phrase.DESK_SHIFT_OVER);
            }
        });
    }

    private void handOn(CaseRef which, String holder, Phrase why) {
        desk.open(which).filter(this::isLeftAlone).filter(open -> desk.handOn(which, holder, why))
                .ifPresent(open -> report("had a counsellor who is not there", 1));
    }

    private boolean isLeftAlone(Case open) {
        var now = presence.now();
        boolean lately = open.attention().answered().filter(at -> at.plus(Presence.GRACE).isAfter(now)).isPresent();
        return !lately && (open.severity() == Severity.CRISIS || clocks.now().isDeskOpen(now));
    }

    private static void report(String what, long cases) {
        if (cases > 0) {
            LOG.warn("{} open cases {}; mended", cases, what);
        }
    }

    private static void safely(Runnable look) {
        try {
            look.run();
        } catch (StoreUnavailable away) {
            LOG.warn("The queue cannot be reached");
        } catch (RuntimeException fault) {
            LOG.error("The queue could not be mended: {}", fault.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        var timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("watchdog").daemon().factory());
        every(ROUND, timer, this::round);
        every(SOON, timer, this::soon);
        every(LONG_ROUND, timer, this::longRound);
        rounds = timer;
    }

    private static void every(Duration time, ScheduledExecutorService timer, Runnable look) {
        var unused = timer.scheduleWithFixedDelay(() -> safely(look), 0, time.toMillis(), TimeUnit.MILLISECONDS);
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
