package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.session.Transfer;

/**
 * What counsellors do to a participant's conversation, as pure turns. Whoever carries them out must commit a turn only
 * on the session that it was made from; that is what makes a claim compare-and-set.
 */
public final class Handover {

    /** What came of it. */
    public sealed interface Outcome {

        /** It is done when the turn is committed. */
        record Done(Turn turn) implements Outcome {}

        /** Another counsellor has the case. */
        record Taken(Counsellor by) implements Outcome {}

        /** The case was handed to somebody else, and is kept for them a while. */
        record Kept(Receiver to) implements Outcome {}

        /** This counsellor has so many cases already. */
        record Full(int most) implements Outcome {}

        /** The case is over. */
        record Over() implements Outcome {}
    }

    private final Content content;
    private final Instant now;
    private final Set<String> groups;

    /** Acts at this time, of a counsellor who belongs to no group. */
    public Handover(Content content, Instant now) {
        this(content, now, Set.of());
    }

    /** Acts at this time, of a counsellor who belongs to these groups. */
    public Handover(Content content, Instant now, Set<String> groups) {
        this.content = content;
        this.now = now;
        this.groups = Set.copyOf(groups);
    }

    /** Gives the case to a counsellor, unless another one has it. Doing it twice changes nothing. */
    public Outcome claim(Session session, int caseNumber, Counsellor by) {
        return on(session, caseNumber, open -> claim(session, open, by));
    }

    private Outcome claim(Session session, Case open, Counsellor by) {
        return keeper(open, by).orElseGet(() -> open.isClaimed()
                ? unchanged(session)
                : new Outcome.Done(claimed(session, open, by)));
    }

    private static Outcome unchanged(Session session) {
        return new Outcome.Done(new Turn(session, List.of()));
    }

    /** Who keeps this counsellor from the case, if somebody does. */
    private Optional<Outcome> keeper(Case open, Counsellor by) {
        var owner = open.counsellor().filter(has -> !has.id().equals(by.id()));
        return owner.<Outcome>map(Outcome.Taken::new)
                .or(() -> open.course().transfer().filter(t -> keeps(t, open, by)).map(t -> new Outcome.Kept(t.to())));
    }

    private boolean keeps(Transfer over, Case open, Counsellor by) {
        boolean may = over.from().id().equals(by.id()) || over.to().includes(by, groups);
        return !may && now.isBefore(over.keptUntil(open.severity()));
    }

    private Turn claimed(Session session, Case open, Counsellor by) {
        var claimed = open.claimedBy(by, now);
        var effects = new ArrayList<Effect>(reply(session, open, Phrase.CLAIMED, Map.of("name", by.name())));
        effects.add(new Effect.CaseChanged(claimed));
        return new Turn(session.with(claimed), List.copyOf(effects));
    }

    /** Gives the case to a counsellor whoever has it or is to have it, aloud. */
    public Outcome takeOver(Session session, int caseNumber, Counsellor by) {
        return on(session, caseNumber, open -> open.counsellor().filter(by::equals).isPresent()
                ? unchanged(session)
                : new Outcome.Done(takenOver(session, open, by)));
    }

    private Turn takenOver(Session session, Case open, Counsellor by) {
        var turn = claimed(session, open, by);
        var effects = new ArrayList<>(turn.effects());
        open.counsellor().ifPresent(before -> effects.add(new Effect.Noted(open.number(), Phrase.DESK_TAKEN_OVER,
                Map.of("name", by.name(), "before", before.name()))));
        return new Turn(turn.session(), List.copyOf(effects));
    }

    /**
     * A counsellor's words for the participant; on a case that still waits, they claim it first. To a phone that has
     * opted out nothing is sent, and the desk is told so. Words that are marked as a note are one.
     */
    public Outcome say(Session session, int caseNumber, Counsellor by, String words) {
        return Note.isMarked(words)
                ? note(session, caseNumber, by, new Note(words))
                : on(session, caseNumber, open -> words.isBlank() ? unchanged(session) : say(session, open, by, words));
    }

    private Outcome say(Session session, Case open, Counsellor by, String words) {
        return open.isClaimed()
                ? new Outcome.Done(said(new Turn(session, List.of()), open, words))
                : keeper(open, by).orElseGet(() -> new Outcome.Done(said(claimed(session, open, by), open, words)));
    }

    private Turn said(Turn before, Case open, String words) {
        var effects = new ArrayList<>(before.effects());
        if (isRefused(before.session(), open)) {
            effects.add(new Effect.Noted(open.number(), Phrase.DESK_STOPPED));
        } else {
            effects.add(new Effect.Reply(words, List.of()));
            open.attention().since().filter(since -> open.wantsFirstAnswer())
                    .ifPresent(since -> effects.add(new Effect.Answered(open.severity(), since)));
        }
        var answered = before.session().help().map(has -> has.answered(now));
        return new Turn(answered.map(before.session()::with).orElse(before.session()), List.copyOf(effects));
    }

    /** A counsellor's words for counsellors. */
    public Outcome note(Session session, int caseNumber, Counsellor by, Note note) {
        return on(session, caseNumber, open -> new Outcome.Done(
                new Turn(session, List.of(new Effect.Remarked(open.number(), by, note)))));
    }

    /** Says at the desk that the case is graver, or less grave, than was thought. */
    public Outcome grade(Session session, int caseNumber, Counsellor by, Severity severity) {
        return on(session, caseNumber, open -> open.severity() == severity
                ? unchanged(session)
                : changed(session, open.graded(severity), new Effect.Noted(
                        open.number(), Phrase.DESK_GRADED, Map.of("name", by.name(), "severity", severity.name()))));
    }

    /** The counsellor waits for the participant, whose next message wakes the case. */
    public Outcome snooze(Session session, int caseNumber, Counsellor by) {
        return on(session, caseNumber, open -> keeper(open, by).orElseGet(() -> open.isClaimed()
                ? changed(session, open.snoozing(true))
                : unchanged(session)));
    }

    /**
     * Gives the case to somebody else, aloud. Until one of them takes it the case waits, and shows for whom.
     *
     * @param why a note for who takes it
     */
    public Outcome transfer(Session session, int caseNumber, Counsellor by, Receiver to, Note why) {
        return on(session, caseNumber, open -> keeper(open, by).orElseGet(() -> handed(session, open, by, to, why)));
    }

    private Outcome handed(Session session, Case open, Counsellor by, Receiver to, Note why) {
        if (to instanceof Receiver.Person && to.includes(by, groups) && open.isClaimed()) {
            return unchanged(session);
        }
        var handed = open.handed(new Transfer(to, by, now));
        var name = to instanceof Receiver.Person(var who) ? who.name() : "";
        var effects = new ArrayList<Effect>(reply(session, open, Phrase.TRANSFERRED, Map.of(
                "name", by.name(), "to", name, "person", name.isEmpty() ? "no" : "yes")));
        effects.add(new Effect.CaseChanged(handed));
        effects.add(new Effect.Handed(open.number(), by, to, why));
        return new Outcome.Done(new Turn(session.with(handed), List.copyOf(effects)));
    }

    /** Ends the case and gives the talk back to the bot, aloud. */
    public Outcome resolve(Session session, int caseNumber, Counsellor by, Ending why) {
        return on(session, caseNumber, open -> new Outcome.Done(resolved(session, open, by, why)));
    }

    private Turn resolved(Session session, Case open, Counsellor by, Ending why) {
        var ended = open.ended(why, now);
        var free = Places.without(session).withoutHelp().with(session.aside().ended(ended)).with(new Position.Idle());
        var goodbye = content.say(Phrase.RESOLVED, session.profile().language(), Map.of("name", by.name()));
        var asked = new Asked(content, free).with(goodbye, ended);
        var effects = new ArrayList<Effect>(isRefused(session, open) ? List.of() : asked.effects());
        effects.add(new Effect.CaseChanged(ended));
        return new Turn(isRefused(session, open) ? free : asked.session(), List.copyOf(effects));
    }

    /** Shows the case again as it is. */
    public Outcome show(Session session, int caseNumber) {
        return on(session, caseNumber, open -> changed(session, open));
    }

    /** Something that the counsellors of the case must know. */
    public Outcome tell(Session session, int caseNumber, Phrase note) {
        return on(session, caseNumber, open -> new Outcome.Done(
                new Turn(session, List.of(new Effect.Noted(open.number(), note)))));
    }

    /**
     * Something could not be brought to the participant: the desk is told when a case is open. To a phone that takes no
     * SMS from us nothing is sent from now on.
     */
    public Outcome undelivered(Session session, Unreached why) {
        boolean stopped = why == Unreached.STOPPED;
        var effects = session.help().<Effect>map(c -> stopped
                ? new Effect.Noted(c.number(), Phrase.DESK_STOPPED)
                : new Effect.Noted(c.number(), Phrase.DESK_UNDELIVERED, Map.of("reason", why.name())))
                .stream()
                .toList();
        var profile = stopped ? session.profile().optedOut(true) : session.profile();
        return new Outcome.Done(new Turn(session.with(profile), effects));
    }

    private static Outcome changed(Session session, Case changed, Effect... more) {
        var effects = new ArrayList<Effect>(List.of(new Effect.CaseChanged(changed)));
        effects.addAll(List.of(more));
        return new Outcome.Done(new Turn(session.with(changed), List.copyOf(effects)));
    }

    private List<Effect> reply(Session session, Case open, Phrase phrase, Map<String, String> values) {
        if (isRefused(session, open)) {
            return List.of();
        }
        return List.of(new Effect.Reply(content.say(phrase, session.profile().language(), values), List.of()));
    }

    private static boolean isRefused(Session session, Case open) {
        return session.profile().optedOut() && open.channel() == Channel.SMS;
    }

    static Outcome on(Session session, int caseNumber, Function<Case, Outcome> act) {
        return session.help().filter(c -> c.number() == caseNumber).map(act).map(Handover::weighed)
                .orElseGet(Outcome.Over::new);
    }

    private static Outcome weighed(Outcome outcome) {
        return outcome instanceof Outcome.Done(var turn) ? new Outcome.Done(turn.weighing(Weight.COUNSELLOR)) : outcome;
    }
}
