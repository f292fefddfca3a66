package org.soudan.conversations.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.text.Words;

/** What each kind of step says and where it leads. */
final class Steps {

    private Steps() {}

    static Stream<Target> targets(Step step) {
        return switch (step) {
            case Step.Choose choose -> choose.options().stream().map(Option::target);
            case Step.Say say -> targets(say.next());
            case Step.Ask ask -> targets(ask.next());
            case Step.Branch branch -> targets(branch.next());
            case Step.Remember remember -> targets(remember.next());
            case Step.Call call -> targets(call.next());
            case Step.Escalate escalate -> Stream.of();
        };
    }

    static Stream<Route> routes(Step step) {
        return switch (step) {
            case Step.Say say -> say.next().stream();
            case Step.Ask ask -> ask.next().stream();
            case Step.Branch branch -> branch.next().stream();
            case Step.Remember remember -> remember.next().stream();
            case Step.Call call -> call.next().stream();
            case Step.Choose choose -> Stream.of();
            case Step.Escalate escalate -> Stream.of();
        };
    }

    /** The step of the same flow that a target leads to. */
    static Optional<String> step(Target target) {
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

    static Stream<Words> words(Step step) {
        return switch (step) {
            case Step.Choose choose ->
                Stream.concat(
                        Stream.of(choose.words()), choose.options().stream().map(Option::label));
            case Step.Say say -> Stream.of(say.words());
            case Step.Ask ask -> Stream.of(ask.words());
            case Step.Escalate escalate -> escalate.words().stream();
            case Step.Branch branch -> Stream.of();
            case Step.Remember remember -> Stream.of();
            case Step.Call call -> Stream.of();
        };
    }

    /** What the participant may answer by button or by its words. */
    static Stream<Words> labels(Step step) {
        return switch (step) {
            case Step.Choose choose -> choose.options().stream().map(Option::label);
            case Step.Ask(var id, var words, Answer.OneOf(var values), var save, var skippable, var next) ->
                values.stream().map(Answer.Choosable::label);
            case Step.Ask ask -> Stream.of();
            case Step.Say say -> Stream.of();
            case Step.Branch branch -> Stream.of();
            case Step.Remember remember -> Stream.of();
            case Step.Call call -> Stream.of();
            case Step.Escalate escalate -> Stream.of();
        };
    }

    static boolean isDeadEnd(Step step) {
        return switch (step) {
            case Step.Choose choose -> choose.options().isEmpty();
            case Step.Escalate escalate -> false;
            case Step.Say say -> say.next().isEmpty();
            case Step.Ask ask -> ask.next().isEmpty();
            case Step.Branch branch -> branch.next().isEmpty();
            case Step.Remember remember -> remember.next().isEmpty();
            case Step.Call call -> call.next().isEmpty();
        };
    }

    private static Stream<Target> targets(List<Route> routes) {
        return routes.stream().map(Route::target);
    }
}
