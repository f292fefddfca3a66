package org.soudan.bot.escalation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.soudan.bot.access.Access;
import org.soudan.bot.access.Deed;
import org.soudan.bot.access.Operation;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.Dialogue;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.engine.Handover;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Note;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;
import org.springframework.stereotype.Component;

/**
 * What counsellors can do with a case. Each act is one commit; the same act with the same id is done once. Throws
 * {@code StoreUnavailable} when the store cannot be reached, and {@code NotPermitted} when the counsellor may not do it.
 */
@Component
public class Desk {

    private final Dialogue dialogue;
    private final CurrentContent content;
    private final Identities identities;
    private final DeskSettings settings;
    private final Queue queue;
    private final Presence presence;
    private final Rota rota;
    private final Waits waits;
    private final Access access;
    private final Clock clock;

    Desk(Dialogue dialogue, CurrentContent content, Identities identities, DeskSettings settings, Queue queue,
            Presence presence, Rota rota, Waits waits, Access access, Clock clock) {
        this.access = access;
        this.dialogue = dialogue;
        this.content = content;
        this.identities = identities;
        this.settings = settings;
        this.queue = queue;
        this.presence = presence;
        this.rota = rota;
        this.waits = waits;
        this.clock = clock;
    }

    /**
     * One of several who claim at once gets the case; the others hear who. Who has as many as one takes at once gets no
     * more, but a crisis. Whoever claims is not away any more.
     */
    public Outcome claim(CaseRef which, Counsellor by, MessageId id) {
        boolean full = isFull(by);
        var outcome = act(Operation.CLAIM, which, by, id, (desk, session) -> session.help()
                .filter(open -> full && open.severity() != Severity.CRISIS && !open.isClaimed())
                .<Outcome>map(open -> new Outcome.Full(rota.casesAtOnce()))
                .orElseGet(() -> desk.claim(session, which.number(), by)));
        return isHere(by, outcome);
    }

    /** Gets the case from whoever has it. Whoever does is not away any more. */
    public Outcome takeOver(CaseRef which, Counsellor by, MessageId id) {
        return isHere(by, act(Operation.TAKE_OVER, which, by, id,
                (desk, session) -> desk.takeOver(session, which.number(), by)));
    }

    private Outcome isHere(Counsellor by, Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            presence.back(by.id());
        }
        return outcome;
    }

    /** Whether somebody has as many cases as one takes at once. Of two claims at the same moment both may still count. */
    boolean isFull(Counsellor by) {
        return queue.heldBy(by.id()).size() >= rota.casesAtOnce();
    }

    /** Words for the participant. */
    public Outcome say(CaseRef which, Counsellor by, MessageId id, String words) {
        var outcome = act(Operation.WRITE, which, by, id,
                (desk, session) -> desk.say(session, which.number(), by, words));
        waits.measure(outcome);
        return outcome;
    }

    /** Away from now on; the cases that they have go on to others. Answers how many. */
    public int leave(Counsellor by) {
        access.require(by.id(), Operation.AWAY, false);
        presence.leave(by.id());
        return (int) queue.heldBy(by.id()).stream()
                .filter(which -> handOn(which, by.id(), Phrase.DESK_GONE_AWAY))
                .count();
    }

    public void back(Counsellor by) {
        access.require(by.id(), Operation.AWAY, false);
        presence.back(by.id());
    }

    /** Gives a case that somebody has to those who speak its language, aloud; false when they do not have it any more. */
    boolean handOn(CaseRef which, String holder, Phrase why) {
        var id = identities.name("desk", "on:" + UUID.randomUUID());
        var note = new Note(content.now().say(why, settings.language(), Map.of()));
        return dialogue.act(which.who(), id, session -> session.help().flatMap(Case::counsellor)
                .filter(has -> has.id().equals(holder))
                .map(has -> handover(has).transfer(session, which.number(), has, anybody(session), note))
                .orElseGet(Outcome.Over::new)) instanceof Outcome.Done;
    }

    private static Receiver anybody(Session session) {
        return new Receiver.Group(session.help().map(Case::language).orElse(session.profile().language()).name());
    }

    /** Words for counsellors. */
    public Outcome note(CaseRef which, Counsellor by, MessageId id, Note note) {
        return act(Operation.NOTE, which, by, id,
                (desk, session) -> desk.note(session, which.number(), by, note));
    }

    /** One step graver. */
    public Outcome raise(CaseRef which, Counsellor by, MessageId id) {
        return grade(which, by, id, Severity::raised);
    }

    /** One step less grave. */
    public Outcome lower(CaseRef which, Counsellor by, MessageId id) {
        return grade(which, by, id, Severity::lowered);
    }

    private Outcome grade(CaseRef which, Counsellor by, MessageId id, UnaryOperator<Severity> step) {
        return act(Operation.GRADE, which, by, id, (desk, session) -> session.help()
                .map(open -> desk.grade(session, which.number(), by, step.apply(open.severity())))
                .orElseGet(Outcome.Over::new));
    }

    public Outcome snooze(CaseRef which, Counsellor by, MessageId id) {
        return act(Operation.SNOOZE, which, by, id,
                (desk, session) -> desk.snooze(session, which.number(), by));
    }

    public Outcome transfer(CaseRef which, Counsellor by, MessageId id, Receiver to, Note why) {
        return act(Operation.TRANSFER, which, by, id,
                (desk, session) -> desk.transfer(session, which.number(), by, to, why));
    }

    public Outcome resolve(CaseRef which, Counsellor by, MessageId id, Ending why) {
        return act(Operation.RESOLVE, which, by, id,
                (desk, session) -> desk.resolve(session, which.number(), by, why));
    }

    /** Whether it may be done is asked of each session that it is tried on, which tells whose case it is. */
    private Outcome act(Operation operation, CaseRef which, Counsellor by, MessageId id,
            BiFunction<Handover, Session, Outcome> doing) {
        return dialogue.act(which.who(), id, deed(operation, which, by), session -> {
            access.require(by.id(), operation, isOf(by, which, session.help()));
            return doing.apply(handover(by), session);
        });
    }

    private static boolean isOf(Counsellor by, CaseRef which, Optional<Case> help) {
        return help.filter(open -> open.number() == which.number()).flatMap(Case::counsellor)
                .filter(has -> has.id().equals(by.id())).isPresent();
    }

    /** What lets somebody read. Words to somebody who waits claim the case, and only then they change it. */
    private Optional<Deed> deed(Operation operation, CaseRef which, Counsellor by) {
        return switch (operation) {
            case CLAIM, WRITE -> Optional.of(deed(Deed.Act.CLAIMED, which, by));
            case TAKE_OVER -> Optional.of(deed(Deed.Act.TAKEN_OVER, which, by));
            case TRANSFER -> Optional.of(deed(Deed.Act.HANDED, which, by));
            case NEXT, NOTE, SNOOZE, RESOLVE, GRADE, AWAY, MINE, QUEUE, LOAD, HOME, TRAIL -> Optional.empty();
        };
    }

    private Deed deed(Deed.Act act, CaseRef which, Counsellor by) {
        return new Deed(by.id(), act, which.who().handle() + "." + which.number(), clock.instant());
    }

    /**
     * Lets pass who may do this to the case as it is now.
     *
     * @throws org.soudan.bot.access.NotPermitted when they may not
     */
    public void require(Operation operation, CaseRef which, Counsellor by) {
        access.require(by.id(), operation, isOf(by, which, dialogue.session(which.who()).help()));
    }

    /** Something that the counsellors of a case must know. */
    public Outcome tell(CaseRef which, MessageId id, Phrase note) {
        return dialogue.act(which.who(), id, session -> handover().tell(session, which.number(), note));
    }

    /** Shows a case again as it is. */
    Outcome show(CaseRef which) {
        var id = identities.name("desk", "show:" + UUID.randomUUID());
        return dialogue.act(which.who(), id, session -> handover().show(session, which.number()));
    }

    /** The case if it is open. */
    public Optional<Case> open(CaseRef which) {
        return dialogue.session(which.who()).help().filter(open -> open.number() == which.number());
    }

    /** The language of an open case; the desk's own where it is not open. */
    public Language language(CaseRef which) {
        return open(which).map(Case::language).orElse(settings.language());
    }

    private Handover handover() {
        return new Handover(content.now(), clock.instant());
    }

    private Handover handover(Counsellor by) {
        return new Handover(content.now(), clock.instant(), settings.groupsOf(by.id()));
    }
}
