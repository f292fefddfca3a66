package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Words;

/** The way of a turn through the flows, until a step waits or the conversation ends. */
final class Path {

    static final StepRef MENU = new StepRef("welcome", "menu");

    private final Draft draft;
    private final People people;
    private int steps;

    Path(Draft draft, People people) {
        this.draft = draft;
        this.people = people;
    }

    static Session withoutPlace(Session session) {
        return session.with(new Position.Idle()).withCalls(List.of()).withTrail(List.of()).withMisses(0);
    }

    /** The session of somebody who is there now, perhaps after a while. */
    static Session present(Session session, Limits limits, Instant now) {
        boolean isAway = session.touched().plus(limits.idle()).isBefore(now);
        boolean forLong = session.touched().plus(limits.leftKept()).isBefore(now);
        return isAway ? away(session, forLong) : session;
    }

    /** The place is given up because the participant was away; unless for long, a question can be gone on with. */
    private static Session away(Session session, boolean forLong) {
        var place = session.position();
        var aside = session.aside().withUnread(List.of());
        var kept = place instanceof Position.At(var step) && isWorthReturning(step) ? aside.leaving(step) : aside;
        var gone = withoutPlace(session).with(forLong ? aside.withoutLeft() : kept);
        return gone.aside().left().isPresent() ? gone : Values.forgetConversation(gone);
    }

    private static boolean isWorthReturning(StepRef step) {
        return !step.flow().equals(MENU.flow());
    }

    /** Leaves whatever waits and begins at a step, as the participant asked. A flow's beginning knows no old answers. */
    void begin(StepRef ref) {
        leaveFor(ref.flow());
        enter(ref);
    }

    private void leaveFor(String flow) {
        if (draft.session().position() instanceof Position.At(var step)) {
            leave(step);
            if (isWorthReturning(step) && !step.flow().equals(flow)) {
                draft.become(draft.session().with(draft.session().aside().leaving(step)));
            }
        }
        draft.become(draft.session().withCalls(List.of()).withMisses(0));
    }

    void listReminders() {
        leaveFor("");
        new Reminding(draft).list();
        draft.remindOfWhatWasLeft(Phrase.STILL_OPEN);
    }

    /** Goes on at a step with what is known. */
    void resume(StepRef ref) {
        draft.become(draft.session().withCalls(List.of()).withMisses(0));
        forgetLeft(ref.flow());
        visit(ref);
    }

    private void enter(StepRef ref) {
        if (ref.step().equals(Flow.START)) {
            forgetLeft(ref.flow());
            draft.become(Values.forgetFlow(draft.session(), ref.flow()));
        }
        visit(ref);
    }

    private void forgetLeft(String flow) {
        var aside = draft.session().aside();
        if (aside.left().filter(left -> left.flow().equals(flow)).isPresent()) {
            draft.become(draft.session().with(aside.withoutLeft()));
        }
    }

    void beginFlow(String flow) {
        begin(flow.equals(MENU.flow()) ? MENU : new StepRef(flow, Flow.START));
    }

    void visit(StepRef ref) {
        if (++steps > draft.content.limits().stepsATurn()) {
            draft.become(withoutPlace(draft.session()));
            return;
        }
        draft.content.step(ref).ifPresentOrElse(step -> take(ref, step), () -> gone(ref));
    }

    private void take(StepRef ref, Step step) {
        switch (step) {
            case Step.Say say -> {
                say(ref, say.words());
                follow(say.next(), ref.flow());
            }
            case Step.Choose choose -> {
                say(ref, choose.words());
                Labels.options(ref, choose).forEach(draft::offer);
                await(ref);
            }
            case Step.Ask ask -> {
                say(ref, ask.words());
                Labels.answers(ref, ask.answer(), draft.content).forEach(draft::offer);
                offerSkip(ref, ask);
                await(ref);
            }
            case Step.Branch branch -> follow(branch.next(), ref.flow());
            case Step.Remember remember -> {
                draft.remember(ref.flow(), remember.values());
                follow(remember.next(), ref.flow());
            }
            case Step.Call call -> call(ref, call);
            case Step.Escalate escalate -> {
                escalate.words().ifPresent(words -> say(ref, words));
                people.bring(escalate.severity());
                finish(ref.flow());
            }
        }
    }

    /** The first route that fits; where none does, the flow ends. */
    void follow(List<Route> routes, String flow) {
        var known = draft.known(flow);
        var fitting = routes.stream().filter(route -> route.fits(known::value)).map(Route::target);
        go(fitting.findFirst().orElse(new Target.End()), flow);
    }

    void go(Target target, String flow) {
        switch (target) {
            case Target.ToStep(var step) -> visit(new StepRef(flow, step));
            case Target.ToFlow(var other) -> enter(new StepRef(other, Flow.START));
            case Target.ToPerson() -> people.bring(Severity.NORMAL);
            case Target.Speak(var language) -> {
                draft.become(draft.session().with(draft.session().profile().choosing(language)));
                begin(MENU);
            }
            case Target.Erase() -> {
                draft.say(Phrase.ERASED);
                people.close();
                draft.erase();
            }
            case Target.Repair(var move) -> new Repairing(draft, this).make(move);
            case Target.Remind(var event, var step) -> {
                new Reminding(draft).take(event);
                visit(new StepRef(flow, step));
            }
            case Target.Reminders() -> listReminders();
            case Target.End() -> finish(flow);
        }
    }

    private void call(StepRef ref, Step.Call step) {
        var calls = new ArrayList<>(draft.session().calls());
        calls.add(ref);
        if (calls.size() > draft.content.limits().callDepth()) {
            follow(step.next(), ref.flow());
        } else {
            draft.become(draft.session().withCalls(List.copyOf(calls)));
            enter(new StepRef(step.flow(), Flow.START));
        }
    }

    private void finish(String flow) {
        draft.become(Values.forgetFlow(draft.session(), flow));
        returning().ifPresentOrElse(this::comeBack, this::end);
    }

    private void end() {
        draft.become(new Position.Idle());
        draft.remindOfWhatWasLeft(Phrase.STILL_OPEN);
    }

    private Optional<StepRef> returning() {
        var calls = draft.session().calls();
        return calls.isEmpty() ? Optional.empty() : Optional.of(calls.getLast());
    }

    private void comeBack(StepRef caller) {
        var calls = draft.session().calls();
        draft.become(draft.session().withCalls(calls.subList(0, calls.size() - 1)));
        if (draft.content.step(caller).filter(Step.Call.class::isInstance).isPresent()) {
            follow(((Step.Call) draft.content.step(caller).get()).next(), caller.flow());
        } else {
            gone(caller);
        }
    }

    /** The content changed under the participant: says so and begins again with what is known. */
    void gone(StepRef ref) {
        draft.say(Phrase.STEP_GONE);
        draft.become(draft.session().withCalls(List.of()));
        boolean flowExists = draft.content.flows().containsKey(ref.flow());
        visit(flowExists && !ref.step().equals(Flow.START) ? new StepRef(ref.flow(), Flow.START) : MENU);
    }

    /** Remembers a waiting step for "back". */
    void leave(StepRef ref) {
        var trail = new ArrayList<>(draft.session().trail());
        trail.add(ref);
        int surplus = Math.max(0, trail.size() - draft.content.limits().trailLength());
        draft.become(draft.session().withTrail(List.copyOf(trail.subList(surplus, trail.size()))).withMisses(0));
    }

    private void say(StepRef ref, Words words) {
        draft.say(draft.content.wording(ref, words, draft.message.channel()), ref.flow());
    }

    private void offerSkip(StepRef ref, Step.Ask ask) {
        if (ask.skippable() && draft.message.channel() == Channel.SMS) {
            draft.say(Phrase.MAY_SKIP);
        } else if (ask.skippable()) {
            draft.offer(new ChoiceId.Skip(ref), draft.content.words(Phrase.SKIP));
        }
    }

    private void await(StepRef ref) {
        draft.become(new Position.At(ref));
        if (!draft.session().trail().isEmpty()) {
            draft.offerButton(Move.BACK);
        }
    }
}
