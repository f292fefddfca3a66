package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;

/** Flows and questions stay small enough to be read. */
final class FlowSizes implements Rule.OfFlows {

    @Override
    public Stream<Finding> findings(WrittenFlow flow, Manuscript all) {
        int most = all.limits().stepsAFlow();
        int steps = flow.flow().steps().size();
        var tooLong = steps > most
                ? Stream.of(flow.finding("the flow has %d steps; divide it, %d are the most".formatted(steps, most),
                        "steps"))
                : Stream.<Finding>of();
        return Stream.concat(tooLong, flow.steps().flatMap(step -> choices(step, all.limits().choicesAStep())));
    }

    private static Stream<Finding> choices(WrittenStep step, int most) {
        long choices = Text.labels(step).count();
        return choices > most
                ? Stream.of(step.finding("%d choices are too many to read; %d are the most".formatted(choices, most)))
                : Stream.of();
    }
}
