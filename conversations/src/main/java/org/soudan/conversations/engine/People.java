package org.soudan.conversations.engine;

import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;

/** The part of a turn that brings in people: cases opened and raised, words passed on. */
final class People {

    private final Draft draft;
    private boolean heard;

    People(Draft draft) {
        this.draft = draft;
    }

    boolean haveTheTalk() {
        return draft.session().help().filter(Case::isClaimed).isPresent();
    }

    boolean areComing() {
        return draft.session().help().isPresent();
    }

    /** The fixed words, before anything else is said, and a crisis case with the message. */
    void raise(Alarm alarm) {
        draft.hurry();
        draft.say(draft.when().crisis(alarm));
        draft.offerButton(new ChoiceId.Safe(), Phrase.SAFE);
        open(Severity.CRISIS);
        hear();
    }

    /** Asks kindly, once in a conversation, unless people are coming anyway. */
    void care() {
        var aside = draft.session().aside();
        boolean lately = aside.cared().filter(at -> at.plus(draft.content.limits().idle()).isAfter(draft.now)).isPresent();
        if (!lately && !areComing()) {
            draft.become(draft.session().with(aside.caredAt(draft.now)));
            draft.say(Phrase.WATCH);
            draft.offerButton(new ChoiceId.Person(), Phrase.PERSON);
        }
    }

    /** The participant says that they are safe. The case stays: a counsellor decides. */
    void areSafe() {
        hear();
        note(Phrase.DESK_SAFE);
        draft.say(areComing() ? Phrase.SAFE_NOTED : Phrase.LEFT);
    }

    void bring(Severity severity) {
        boolean waiting = areComing();
        open(severity);
        hear();
        if (haveTheTalk()) {
            return;
        }
        draft.sayWhole();
        draft.say(waiting ? Phrase.PERSON_WAITING : Phrase.PERSON_COMING, Map.of("desk", draft.when().deskAnswers()));
    }

    /** Passes the message on to the counsellors of the open case, if there is one, and once. */
    void hear() {
        draft.session().help().map(Case::number).filter(number -> !heard).ifPresent(number -> {
            heard = true;
            if (draft.holdsWords()) {
                draft.add(new Effect.Heard(number, draft.message.text()));
            }
            if (draft.message.hasMedia()) {
                draft.add(new Effect.Noted(number, Phrase.DESK_MEDIA));
            }
        });
    }

    void hear(String label) {
        draft.session().help().ifPresent(c -> draft.add(new Effect.Heard(c.number(), label)));
    }

    void note(Phrase note) {
        draft.session().help().ifPresent(c -> draft.add(new Effect.Noted(c.number(), note)));
    }

    private void open(Severity severity) {
        var known = draft.session().help();
        if (known.isEmpty()) {
            show(opened(severity));
        } else if (severity.isMoreSevereThan(known.get().severity())) {
            show(known.get().raisedTo(severity));
        }
        if (draft.session().profile().optedOut() && draft.message.channel() == Channel.SMS) {
            note(Phrase.DESK_STOPPED);
        }
    }

    private Case opened(Severity severity) {
        var session = draft.session();
        return new Case(
                session.cases() + 1,
                severity,
                topic(session),
                session.profile().language(),
                draft.message.channel(),
                draft.now,
                Case.Stage.WAITING,
                Optional.empty());
    }

    /** The flow that the participant is in; of a called flow, the one that called it. */
    private static String topic(Session session) {
        if (!session.calls().isEmpty()) {
            return session.calls().getFirst().flow();
        }
        return session.position() instanceof Position.At(var step) ? step.flow() : "none";
    }

    private void show(Case now) {
        draft.become(draft.session().with(now));
        draft.add(new Effect.CaseChanged(now));
    }

    /** Ends the open case because the participant had everything erased. */
    void close() {
        draft.session().help().ifPresent(c -> {
            draft.add(new Effect.Noted(c.number(), Phrase.DESK_ERASED));
            draft.add(new Effect.CaseChanged(c.resolved()));
        });
    }
}
