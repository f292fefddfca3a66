package org.soudan.bot.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.CaseWatch;
import org.soudan.bot.dialogue.Dialogue;
import org.soudan.bot.dialogue.Timer;
import org.soudan.bot.dialogue.Timers;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.engine.Call.Callee;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Ladder;
import org.soudan.conversations.engine.Rung;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Session;
import org.springframework.stereotype.Component;

/** Goes up the ladder with cases that wait too long: each rung is one commit, so that it is climbed once and never lost. */
@Component
class Vigil implements CaseWatch {

    private final Timers timers;
    private final Dialogue dialogue;
    private final DeskClocks clocks;
    private final Rota rota;
    private final Presence presence;
    private final CurrentContent content;
    private final Identities identities;
    private final Clock clock;

    Vigil(Timers timers, Dialogue dialogue, DeskClocks clocks, Rota rota, Presence presence, CurrentContent content,
            Identities identities, Clock clock) {
        this.timers = timers;
        this.dialogue = dialogue;
        this.clocks = clocks;
        this.rota = rota;
        this.presence = presence;
        this.content = content;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public void look(Timer timer, int caseNumber) {
        dialogue.session(timer.who()).help().filter(open -> open.number() == caseNumber)
                .ifPresentOrElse(open -> look(timer, open), () -> timers.forget(timer));
    }

    private void look(Timer timer, Case open) {
        switch (clocks.now().due(open, clock.instant())) {
            case Clocks.Due.Later(var until) -> timers.move(timer, until);
            case Clocks.Due.Never never -> timers.forget(timer);
            case Clocks.Due.Climb climb -> act(timer, open);
            case Clocks.Due.Late late -> act(timer, open);
        }
    }

    /** Decided again on the session that it is committed on, which another message may have changed. */
    private void act(Timer timer, Case open) {
        var away = presence.away();
        dialogue.act(timer.who(), name(timer, open), session -> due(session, open.number(), away));
    }

    private Outcome due(Session session, int number, Set<String> away) {
        var ladder = new Ladder(content.now(), clock.instant());
        var due = session.help().filter(open -> open.number() == number)
                .map(open -> clocks.now().due(open, clock.instant()));
        return due.map(what -> switch (what) {
            case Clocks.Due.Climb(var rung) -> {
                var reached = reached(rung, away);
                yield ladder.climb(session, number, reached, callees(reached, away));
            }
            case Clocks.Due.Late late -> ladder.late(session, number);
            case Clocks.Due.Later later -> new Outcome.Over();
            case Clocks.Due.Never never -> new Outcome.Over();
        }).orElseGet(Outcome.Over::new);
    }

    /** The same for the same rung of the same waiting, on every instance. */
    private MessageId name(Timer timer, Case open) {
        var had = open.attention();
        return identities.name("clock", timer.who().value() + "/" + timer.event() + "/" + timer.at() + "/"
                + had.rungs() + "/" + had.late());
    }

    /** The rung itself, or the next one above it on which there is somebody to call. */
    private Rung reached(Rung due, Set<String> away) {
        return Stream.of(Rung.values())
                .filter(rung -> rung.height() >= due.height())
                .filter(rung -> rung.reachesAnyway() || !callees(rung, away).isEmpty())
                .findFirst()
                .orElse(Rung.PARTICIPANT);
    }

    private List<Callee> callees(Rung rung, Set<String> away) {
        return rota.callees(rung, clock.instant(), away);
    }
}
