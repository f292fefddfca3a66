package org.soudan.conversations.engine;

import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;

/** The part of a turn that brings in people: cases opened and raised, words passed on. */
final class People {

    private final Draft draft;
    private final Line line;
    private boolean heard;

    People(Draft draft) {
        this(draft, Line.UNKNOWN);
    }

    People(Draft draft, Line line) {
        this.draft = draft;
        this.line = line;
    }

    boolean haveTheTalk() {
        return draft.session().help().filter(Case::isClaimed).isPresent();
    }

    /** Whether one of them has given the talk to another one, who has yet to take it. */
    boolean areBetween() {
        return draft.session().help().filter(Case::isBetween).isPresent();
    }

    boolean areWaitedFor() {
        return areComing() && !haveTheTalk();
    }

    boolean areComing() {
        return draft.session().help().isPresent();
    }

    /** The fixed words, before anything else is said, and a crisis case with the message. */
    void raise(Alarm alarm) {
        draft.weigh(Weight.CRISIS);
        draft.hurry();
        draft.say(draft.when().crisis(alarm));
        draft.offerButton(new ChoiceId.Safe(), Phrase.SAFE);
        open(Severity.CRISIS);
        hear();
    }

    /** Asks kindly, once in a conversation, unless people are coming anyway. */
    void care() {
        draft.weigh(Weight.KEPT);
        var aside = draft.session().aside();
        boolean lately = aside.cared().filter(at -> at.plus(draft.content.limits().idle()).isAfter(draft.now))
                .isPresent();
        if (!lately && !areComing()) {
            draft.become(draft.session().with(aside.caredAt(draft.now)));
            draft.say(Phrase.WATCH);
            draft.offerButton(new ChoiceId.Person(), Phrase.PERSON);
        }
    }

    /** The participant says that they are safe. The case stays: a counsellor decides. */
    void areSafe() {
        draft.weigh(Weight.KEPT);
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
        draft.say(waiting ? Phrase.PERSON_WAITING : Phrase.PERSON_COMING,
                Map.of("desk", draft.when().deskAnswers(), "place", place()));
    }

    /** Nothing where nobody knows, and for who is to be taken over by somebody. */
    private String place() {
        var waiting = draft.session().help().filter(c -> !c.isBetween());
        var place = waiting.flatMap(line::ahead).map(ahead -> draft.text(Phrase.QUEUE_PLACE, Map.of(
                "ahead", ahead.people(), "more", ahead.orMore() ? "yes" : "no")));
        var usual = waiting.flatMap(line::usual)
                .map(wait -> draft.text(Phrase.QUEUE_USUAL, Map.of("wait", wait.name())));
        return usual.orElse("") + place.orElse("");
    }

    /** Passes the message on to the counsellors of the open case, if there is one, and once. */
    void hear() {
        draft.session().help().map(Case::number).filter(number -> !heard).ifPresent(number -> {
            heard = true;
            wake();
            await();
            if (draft.holdsWords()) {
                draft.add(new Effect.Heard(number, draft.message.text()));
            }
            showMedia(number);
        });
    }

    private void showMedia(int number) {
        draft.message.files().forEach(file -> draft.add(new Effect.Shown(number, file)));
        if (draft.message.hasMedia() && draft.message.files().isEmpty()) {
            draft.add(new Effect.Noted(number, Phrase.DESK_MEDIA));
        }
    }

    /** From now on the participant waits for words, if they do not already. */
    private void await() {
        draft.session().help().filter(c -> draft.holdsWords() || draft.message.hasMedia())
                .ifPresent(open -> draft.become(draft.session().with(open.heard(draft.now))));
    }

    /** The counsellor waits for this message. */
    private void wake() {
        draft.session().help().filter(c -> c.course().snoozed()).ifPresent(asleep -> {
            show(asleep.snoozing(false));
            note(Phrase.DESK_WOKEN, Map.of("name", asleep.counsellor().map(Counsellor::name).orElse("")));
        });
    }

    void hear(String label) {
        draft.session().help().ifPresent(c -> draft.add(new Effect.Heard(c.number(), label)));
    }

    void note(Phrase note) {
        draft.session().help().ifPresent(c -> draft.add(new Effect.Noted(c.number(), note)));
    }

    private void note(Phrase note, Map<String, String> values) {
        draft.session().help().ifPresent(c -> draft.add(new Effect.Noted(c.number(), note, values)));
    }

    /** Out of the queue; but who was in danger is not let go by a word: a counsellor decides. */
    void leave() {
        draft.weigh(Weight.KEPT);
        var waiting = draft.session().help().orElseThrow();
        if (waiting.severity() == Severity.CRISIS) {
            note(Phrase.DESK_WANTS_TO_LEAVE);
            draft.say(Phrase.LEAVE_STAYS);
        } else {
            note(Phrase.DESK_LEFT);
            end(waiting, Ending.LEFT);
            draft.say(Phrase.LEAVE_DONE);
        }
    }

    private void end(Case open, Ending why) {
        var ended = open.ended(why, draft.now);
        draft.become(draft.session().withoutHelp().with(draft.session().aside().ended(ended)));
        draft.add(new Effect.CaseChanged(ended));
    }

    private void open(Severity severity) {
        draft.weigh(Weight.KEPT);
        var known = draft.session().help();
        if (known.isEmpty()) {
            ended().ifPresentOrElse(ended -> reopen(ended, severity), () -> show(opened(severity)));
        } else if (severity.isMoreSevereThan(known.get().severity())) {
            show(known.get().graded(severity));
        }
        if (draft.session().profile().optedOut() && draft.message.channel() == Channel.SMS) {
            note(Phrase.DESK_STOPPED);
        }
    }

    private Optional<Case> ended() {
        return draft.session().aside().ended().filter(ended -> ended.reopensAt(draft.now));
    }

    private void reopen(Case ended, Severity severity) {
        var session = draft.session();
        draft.become(session.with(session.aside().withoutEnded()));
        var again = ended.reopened(severity, session.profile().language(), draft.message.channel(), draft.now);
        var back = again.course().before().filter(line::hasHere);
        show(back.map(before -> again.returned(before, draft.now)).orElse(again));
        note(Phrase.DESK_REOPENED, Map.of(
                "name", again.course().before().map(Counsellor::name).orElse("none"),
                "kept", back.isPresent() ? "yes" : "no"));
        back.ifPresent(before -> draft.add(new Effect.Called(again.number(), new Call(
                before.id(), Call.Way.DIRECT_MESSAGE, Call.Reason.RETURNED, again.severity(), 0))));
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
            draft.add(new Effect.CaseChanged(c.ended(Ending.ERASED, draft.now)));
        });
    }
}
