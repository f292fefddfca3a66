package org.soudan.conversations.cli;

import java.util.Comparator;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.text.Language;

/** All flows as one chart: which leads to which. */
final class FlowsPicture {

    private FlowsPicture() {}

    static String of(Content content, Language language) {
        var chart = new Mermaid();
        var flows = content.flows().values();
        flows.forEach(flow -> chart.node(flow.id(), Mermaid.Shape.FLOW, flow.id() + "\n" + flow.title().in(language)));
        flows.forEach(flow -> reached(flow).forEach(other -> chart.arrow(flow.id(), other, "")));
        return chart.text();
    }

    private static Stream<String> reached(Flow flow) {
        return flow.steps().values().stream()
                .flatMap(FlowsPicture::reached)
                .distinct()
                .sorted(Comparator.naturalOrder());
    }

    private static Stream<String> reached(Step step) {
        return switch (step) {
            case Step.Choose choose -> flows(choose.options().stream().map(Option::target));
            case Step.Say say -> routed(say.next().stream());
            case Step.Ask ask -> routed(ask.next().stream());
            case Step.Branch branch -> routed(branch.next().stream());
            case Step.Remember remember -> routed(remember.next().stream());
            case Step.Call call -> Stream.concat(Stream.of(call.flow()), routed(call.next().stream()));
            case Step.Escalate escalate -> Stream.of();
        };
    }

    private static Stream<String> routed(Stream<Route> routes) {
        return flows(routes.map(Route::target));
    }

    private static Stream<String> flows(Stream<Target> targets) {
        return targets.filter(Target.ToFlow.class::isInstance).map(target -> ((Target.ToFlow) target).flow());
    }
}
