package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.source.Finding;

/** A person can be had from somewhere in each flow. */
final class WayToAPerson implements Rule.OfFlows {

    /** Offers a person with its first words. */
    private static final String COUNSELLING = "counselling.talk";

    @Override
    public Stream<Finding> findings(WrittenFlow flow, Manuscript all) {
        return flow.flow().steps().values().stream().anyMatch(WayToAPerson::leadsToPeople)
                ? Stream.of()
                : Stream.of(flow.finding("offer a way to a person somewhere in the flow (do: person)"));
    }

    private static boolean leadsToPeople(Step step) {
        return step instanceof Step.Escalate || Steps.targets(step).anyMatch(WayToAPerson::isPeople);
    }

    private static boolean isPeople(Target target) {
        return target instanceof Target.ToPerson || target.equals(new Target.ToFlow(COUNSELLING));
    }
}
