package org.soudan.conversations.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Scope;
import org.soudan.conversations.flow.Step;

/** What the flows keep, by name. */
final class Saved {

    private Saved() {}

    /** The names that a flow can know: its own, and those that any flow keeps for longer. */
    static Set<String> names(Flow flow, Manuscript all) {
        var shared = all.readable().flatMap(other -> names(other.flow())).filter(name -> Scope.of(name) != Scope.FLOW);
        return Stream.concat(names(flow), shared).collect(Collectors.toSet());
    }

    private static Stream<String> names(Flow flow) {
        return flow.steps().values().stream().flatMap(Saved::names);
    }

    static Stream<String> names(Step step) {
        return switch (step) {
            case Step.Ask ask -> Stream.of(ask.save());
            case Step.Remember remember -> remember.values().keySet().stream();
            case Step.Choose choose -> choose.options().stream().map(Option::values).flatMap(v -> v.keySet().stream());
            case Step.Say say -> Stream.of();
            case Step.Branch branch -> Stream.of();
            case Step.Call call -> Stream.of();
            case Step.Escalate escalate -> Stream.of();
        };
    }
}
