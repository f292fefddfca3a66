package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Finding;

/** No step is a dead end. */
final class WaysOn implements Rule.OfSteps {

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        boolean deadEnd = !(step.step() instanceof Step.Escalate) && Steps.targets(step.step()).findAny().isEmpty();
        return deadEnd
                ? Stream.of(step.finding("say where to go on from here (then:, choose: or escalate:)"))
                : Stream.of();
    }
}
