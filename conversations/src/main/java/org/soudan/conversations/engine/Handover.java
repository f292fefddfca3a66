package org.soudan.conversations.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;

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

        /** The case is over. */
        record Over() implements Outcome {}
    }

    private final Content content;

    public Handover(Content content) {
        this.content = content;
    }

    /** Gives the case to a counsellor, unless another one has it. Doing it twice changes nothing. */
    public Outcome claim(Session session, int caseNumber, Counsellor by) {
        return open(session, caseNumber).map(c -> claim(session, c, by)).orElseGet(Outcome.Over::new);
    }

    private Outcome claim(Session session, Case open, Counsellor by) {
        var owner = open.counsellor();
        if (owner.isEmpty()) {
            return new Outcome.Done(claimed(session, open, by));
        }
        return owner.get().id().equals(by.id())
                ? new Outcome.Done(new Turn(session, List.of()))
                : new Outcome.Taken(owner.get());
    }

    private Turn claimed(Session session, Case open, Counsellor by) {
        var claimed = open.claimedBy(by);
        var effects = new ArrayList<Effect>(reply(session, open, Phrase.CLAIMED, by));
        effects.add(new Effect.CaseChanged(claimed));
        return new Turn(session.with(claimed), List.copyOf(effects));
    }

    /**
     * A counsellor's words for the participant; on a case that still waits, they claim it first. To a phone that has
     * opted out nothing is sent, and the desk is told so.
     */
    public Outcome say(Session session, int caseNumber, Counsellor by, String words) {
        return open(session, caseNumber)
                .<Outcome>map(c -> new Outcome.Done(said(session, c, by, words)))
                .orElseGet(Outcome.Over::new);
    }

    private Turn said(Session session, Case open, Counsellor by, String words) {
        var before = open.isClaimed() ? new Turn(session, List.of()) : claimed(session, open, by);
        var effects = new ArrayList<>(before.effects());
        effects.add(
                isRefused(session, open) ? new Effect.Noted(open.number(), Phrase.DESK_STOPPED)
                        : new Effect.Reply(words, List.of()));
        return new Turn(before.session(), List.copyOf(effects));
    }

    /** Ends the case and gives the talk back to the bot, aloud. */
    public Outcome resolve(Session session, int caseNumber, Counsellor by) {
        return open(session, caseNumber)
                .<Outcome>map(c -> new Outcome.Done(resolved(session, c, by)))
                .orElseGet(Outcome.Over::new);
    }

    private Turn resolved(Session session, Case open, Counsellor by) {
        var effects = new ArrayList<Effect>(reply(session, open, Phrase.RESOLVED, by));
        effects.add(new Effect.CaseChanged(open.resolved()));
        var free = Places.without(session).withoutHelp().with(new Position.Idle());
        return new Turn(free, List.copyOf(effects));
    }

    /**
     * Something could not be brought to the participant: the desk is told when a case is open.
     *
     * @param stopped whether that was because the phone takes no SMS from us; nothing is sent to it from now on
     */
    public Outcome undelivered(Session session, boolean stopped) {
        var note = stopped ? Phrase.DESK_STOPPED : Phrase.DESK_UNDELIVERED;
        var effects = session.help().<Effect>map(c -> new Effect.Noted(c.number(), note)).stream().toList();
        var profile = stopped ? session.profile().optedOut(true) : session.profile();
        return new Outcome.Done(new Turn(session.with(profile), effects));
    }

    private List<Effect> reply(Session session, Case open, Phrase phrase, Counsellor by) {
        if (isRefused(session, open)) {
            return List.of();
        }
        var text = content.say(phrase, session.profile().language(), Map.of("name", by.name()));
        return List.of(new Effect.Reply(text, List.of()));
    }

    private static boolean isRefused(Session session, Case open) {
        return session.profile().optedOut() && open.channel() == Channel.SMS;
    }

    private static Optional<Case> open(Session session, int caseNumber) {
        return session.help().filter(c -> c.number() == caseNumber);
    }
}
