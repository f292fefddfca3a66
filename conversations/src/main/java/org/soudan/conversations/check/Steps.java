package org.soudan.conversations.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.text.Words;

/** What each kind of step says and where it leads. */
final class Steps {

    private Steps() {}

    static Stream<Target> targets(Step step) {
        return step instanceof Step.Choose choose
                ? choose.options().stream().map(Option::target)
                : routes(step).stream().map(Route::target);
    }

    /** The step of the same flow that a target leads to. */
    static Optional<String> onward(Target target) {
        return switch (target) {
            case Target.ToStep(var step) -> Optional.of(step);
            case Target.Remind(var event, var step) -> Optional.of(step);
            case Target.ToFlow flow -> Optional.empty();
            case Target.ToPerson person -> Optional.empty();
            case Target.Speak speak -> Optional.empty();
            case Target.Erase erase -> Optional.empty();
            case Target.End end -> Optional.empty();
            case Target.Repair repair -> Optional.empty();
            case Target.Reminders reminders -> Optional.empty();
        };
    }

    static List<Route> routes(Step step) {
        return switch (step) {
            case Step.Say say -> say.next();
            case Step.Ask ask -> ask.next();
            case Step.Branch branch -> branch.next();
            case Step.Remember remember -> remember.next();
            case Step.Call call -> call.next();
            case Step.Choose choose -> List.of();
            case Step.Escalate escalate -> List.of();
        };
    }

    static Optional<Words> said(Step step) {
        return switch (step) {
            case Step.Choose choose -> Optional.of(choose.words());
            case Step.Say say -> Optional.of(say.words());
            case Step.Ask ask -> Optional.of(ask.words());
            case Step.Escalate escalate -> escalate.words();
            case Step.Branch branch -> Optional.empty();
            case Step.Remember remember -> Optional.empty();
            case Step.Call call -> Optional.empty();
        };
    }

    static List<Option> options(Step step) {
        return step instanceof Step.Choose choose ? choose.options() : List.of();
    }
}
