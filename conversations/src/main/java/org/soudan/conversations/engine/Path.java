package org.soudan.conversations.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.text.Words;

/** The way of a turn through the flows, until a step waits or the conversation ends. */
final class Path {

    private final Draft draft;
    private final People people;
    private int steps;

    Path(Draft draft, People people) {
        this.draft = draft;
        this.people = people;
    }

    /** Leaves whatever waits and begins at a step, as the participant asked. A flow's beginning knows no old answers. */
    void begin(StepRef ref) {
        leaveFor(ref.flow());
        enter(ref);
    }

    private void leaveFor(String flow) {
        if (draft.session().position() instanceof Position.At(var step)) {
            passed(step);
            if (!step.flow().equals(flow)) {
                draft.become(Places.setAside(draft.session(), step));
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
        draft.become(Places.forgetLeft(draft.session(), ref.flow()));
        visit(ref);
    }

    private void enter(StepRef ref) {
        if (ref.step().equals(Flow.START)) {
            var anew = Places.forgetLeft(draft.session(), ref.flow());
            draft.become(Values.forgetFlow(anew, ref.flow()));
        }
        visit(ref);
    }

    void beginFlow(String flow) {
        begin(flow.equals(Places.MENU.flow()) ? Places.MENU : new StepRef(flow, Flow.START));
    }

    void visit(StepRef ref) {
        if (++steps > draft.content.limits().stepsATurn()) {
            draft.become(Places.without(draft.session()));
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
                new Asking(draft).ask(ref, choose);
            }
            case Step.Ask ask -> {
                say(ref, ask.words());
                new Asking(draft).ask(ref, ask);
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
                begin(Places.MENU);
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
        visit(flowExists && !ref.step().equals(Flow.START) ? new StepRef(ref.flow(), Flow.START) : Places.MENU);
    }

    /** The step that waited has its answer: "back" leads there, and it is not left any more. */
    void answered(StepRef ref) {
        passed(ref);
        draft.become(Places.forgetLeft(draft.session(), ref.flow()));
    }

    private void passed(StepRef ref) {
        draft.become(Places.past(draft.session(), ref, draft.content.limits().trailLength()));
    }

    /** To a step that was passed; "back" then leads to what was before it. */
    void returnTo(StepRef ref) {
        var trail = draft.session().trail();
        int place = trail.lastIndexOf(ref);
        var before = draft.session().withTrail(place < 0 ? trail : trail.subList(0, place));
        draft.become(Places.returnedTo(before, ref.flow()));
        visit(ref);
    }

    private void say(StepRef ref, Words words) {
        draft.say(draft.content.wording(ref, words, draft.message.channel()), ref.flow());
    }
}
