package org.soudan.conversations.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Call.Callee;
import org.soudan.conversations.engine.Call.Reason;
import org.soudan.conversations.engine.Call.Way;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Session;

/**
 * What is done about a case that waits for too long, as pure turns. Whoever carries a turn out must commit it only on the
 * session that it was made from, so that each rung is climbed once.
 */
public final class Ladder {

    private final Content content;
    private final Instant now;

    public Ladder(Content content, Instant now) {
        this.content = content;
        this.now = now;
    }

    /** Climbs to a rung; those below it count as climbed. */
    public Outcome climb(Session session, int caseNumber, Rung rung, List<Callee> callees) {
        return Handover.on(session, caseNumber, open -> climb(session, open, rung, callees));
    }

    private Outcome climb(Session session, Case open, Rung rung, List<Callee> callees) {
        var climbed = open.climbed(rung.height(), now);
        var calls = Stream.concat(holder(open, rung), callees.stream()).distinct().map(callee -> call(open, callee));
        var effects = Stream.of(said(session, open, rung), Stream.of(note(open, rung)), calls).flatMap(all -> all);
        return new Outcome.Done(new Turn(session.with(climbed), effects.toList()));
    }

    /** Who has the case is the first to be told. */
    private static Stream<Callee> holder(Case open, Rung rung) {
        return rung == Rung.CHANNEL
                ? open.counsellor().stream().map(has -> new Callee(has.id(), Way.DIRECT_MESSAGE))
                : Stream.empty();
    }

    private Effect call(Case open, Callee callee) {
        var why = open.isClaimed() ? Reason.UNANSWERED : Reason.UNTAKEN;
        return new Effect.Called(
                open.number(), new Call(callee.whom(), callee.way(), why, open.severity(), minutes(open)));
    }

    private Effect note(Case open, Rung rung) {
        return new Effect.Noted(open.number(), rung == Rung.CHANNEL ? Phrase.DESK_OVERDUE : Phrase.DESK_CLIMBED, Map.of(
                "rung", rung.name(),
                "minutes", String.valueOf(minutes(open)),
                "name", open.counsellor().map(Counsellor::name).orElse("none")));
    }

    private Stream<Effect> said(Session session, Case open, Rung rung) {
        boolean refused = session.profile().optedOut() && open.channel() == Channel.SMS;
        return rung == Rung.PARTICIPANT && !refused ? Stream.of(new Effect.Reply(truth(session, open), List.of()))
                : Stream.empty();
    }

    private String truth(Session session, Case open) {
        var language = session.profile().language();
        var lines = new CrisisWords(content, language, now).openLines();
        var desk = new When(content, language, now).deskAnswers();
        var phrase = open.severity() == Severity.CRISIS ? Phrase.CRISIS_STILL_WAITING : Phrase.STILL_WAITING;
        return content.say(phrase, language, Map.of("lines", lines, "desk", desk)).strip();
    }

    private long minutes(Case open) {
        return open.attention().since().map(since -> Duration.between(since, now).toMinutes()).orElse(0L);
    }

    /** Says at the desk, once, that the case is open for too long. */
    public Outcome late(Session session, int caseNumber) {
        return Handover.on(session, caseNumber, open -> {
            var effects = new ArrayList<Effect>();
            effects.add(new Effect.Noted(open.number(), Phrase.DESK_LATE, Map.of(
                    "hours", String.valueOf(Duration.between(open.openedAt(), now).toHours()),
                    "name", open.counsellor().map(Counsellor::name).orElse("none"))));
            return new Outcome.Done(new Turn(session.with(open.toldLate()), List.copyOf(effects)));
        });
    }
}
