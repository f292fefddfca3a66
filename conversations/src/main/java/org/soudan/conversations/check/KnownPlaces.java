package org.soudan.conversations.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.source.Finding;

/** Every step and every flow that is led to is there. */
final class KnownPlaces implements Rule.OfSteps {

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        var options = Numbered.of(Steps.options(step.step()))
                .flatMap(option -> wrong(step, option.item().target(), all)
                        .map(fault -> step.finding(fault, "choose", option.number())).stream());
        var routes = Numbered.of(Steps.routes(step.step()))
                .flatMap(route -> wrong(step, route.item().target(), all)
                        .map(fault -> step.finding(fault, "then", route.number())).stream());
        return Stream.of(options, routes, called(step, all)).flatMap(found -> found);
    }

    private static Stream<Finding> called(WrittenStep step, Manuscript all) {
        return step.step() instanceof Step.Call call && !all.knowsFlow(call.flow())
                ? Stream.of(step.finding("there is no flow named " + call.flow(), "call"))
                : Stream.of();
    }

    private static Optional<String> wrong(WrittenStep from, Target target, Manuscript all) {
        if (target instanceof Target.ToFlow(var flow)) {
            return all.knowsFlow(flow) ? Optional.empty() : Optional.of("there is no flow named " + flow);
        }
        return Steps.onward(target)
                .filter(step -> from.in().flow().step(step).isEmpty())
                .map(step -> "there is no step named " + step);
    }
}
