package org.soudan.bot.dialogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Reminders;
import org.soudan.conversations.engine.Reminders.Due;
import org.soudan.conversations.session.Session;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every half minute which wishes' and cases' time has come, and has done what there is to do. Every instance looks
 * at all of them: what is done is one commit, so that it is done once whoever comes first.
 */
@Component
public class Timekeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final Duration ROUND = Duration.ofSeconds(30);

    /** How many of a partition are looked at in a round, so that a morning's reminders hold up nothing for long. */
    private static final int AT_ONCE = 200;

    /** What cannot be looked at by a fault of ours must not stand before the others. */
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(10);

    private final Timers timers;
    private final CaseWatch cases;
    private final Dialogue dialogue;
    private final CurrentContent content;
    private final Identities identities;
    private final Clock clock;
    private @Nullable ScheduledExecutorService rounds;

    Timekeeper(Timers timers, CaseWatch cases, Dialogue dialogue, CurrentContent content, Identities identities,
            Clock clock) {
        this.timers = timers;
        this.cases = cases;
        this.dialogue = dialogue;
        this.content = content;
        this.identities = identities;
        this.clock = clock;
    }

    /** Looks once at everything whose time has come. */
    public void round() {
        try {
            for (int partition = 0; partition < timers.partitions(); partition++) {
                timers.due(partition, clock.instant(), AT_ONCE).forEach(this::look);
            }
        } catch (StoreUnavailable away) {
            LOG.warn("The timers cannot be reached");
        }
    }

    private void look(Timer timer) {
        try {
            CaseTimer.number(timer.event())
                    .ifPresentOrElse(number -> cases.look(timer, number), () -> lookAtWish(timer));
        } catch (StoreUnavailable away) {
            throw away;
        } catch (RuntimeException fault) {
            LOG.error("A timer could not be looked at: {}", fault.getClass().getName());
            timers.move(timer, clock.instant().plus(AFTER_A_FAULT));
        }
    }

    private void lookAtWish(Timer timer) {
        var now = clock.instant();
        var reminders = new Reminders(content.now());
        reminders.quietUntil(timer.event(), now)
                .ifPresentOrElse(until -> timers.move(timer, until), () -> look(timer, reminders, now));
    }

    private void look(Timer timer, Reminders reminders, Instant now) {
        var stored = dialogue.reload(timer.who());
        var address = stored.address();
        var due = address.isEmpty() ? new Due.Never() : due(reminders, stored.session(), address.get(), timer, now);
        switch (due) {
            case Due.Later(var until) -> timers.move(timer, until);
            case Due.Never() -> timers.forget(timer);
            case Due.Now(var turn, var occasion) -> say(timer, reminders, address.orElseThrow(), occasion, now);
        }
    }

    /** Made again from the session that it is committed on, which another message may have changed. */
    private void say(Timer timer, Reminders reminders, SealedAddress address, String occasion, Instant now) {
        var name = timer.who().value() + "/" + timer.event() + "/" + occasion + "/" + timer.at();
        dialogue.act(timer.who(), identities.name("reminder", name),
                session -> due(reminders, session, address, timer, now) instanceof Due.Now said
                        ? new Outcome.Done(said.turn())
                        : new Outcome.Over());
    }

    private static Due due(Reminders reminders, Session session, SealedAddress address, Timer timer, Instant now) {
        return reminders.due(session, address.channel(), timer.event(), timer.at(), now);
    }

    @Override
    public synchronized void start() {
        var timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("timekeeper").daemon().factory());
        var unused = timer.scheduleWithFixedDelay(this::round, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
        rounds = timer;
    }

    /** A look under way may end or not: what was not committed is looked at again by whoever comes next. */
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
