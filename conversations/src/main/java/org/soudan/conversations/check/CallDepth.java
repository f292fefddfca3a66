package org.soudan.conversations.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Finding;

/** Flows that wait for one another are few, and none waits for itself. */
final class CallDepth implements Rule.OfSteps {

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        if (!(step.step() instanceof Step.Call call)) {
            return Stream.of();
        }
        int most = all.limits().callDepth();
        return depth(call.flow(), List.of(step.in().flow().id()), all) > most
                ? Stream.of(step.finding("flows call one another without end, or more than %d deep".formatted(most),
                        "call"))
                : Stream.of();
    }

    /** How many flows wait when the deepest one is called; more than the limit when there is no end to it. */
    private static int depth(String flow, List<String> waiting, Manuscript all) {
        if (waiting.size() > all.limits().callDepth()) {
            return waiting.size();
        }
        var deeper = new ArrayList<>(waiting);
        deeper.add(flow);
        return all.flow(flow).stream()
                .flatMap(CallDepth::calls)
                .mapToInt(called -> depth(called, deeper, all))
                .max()
                .orElse(waiting.size());
    }

    private static Stream<String> calls(Flow flow) {
        return flow.steps().values().stream()
                .filter(Step.Call.class::isInstance)
                .map(step -> ((Step.Call) step).flow())
                .distinct();
    }
}
