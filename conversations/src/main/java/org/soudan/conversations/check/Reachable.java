package org.soudan.conversations.check;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.source.Finding;

/** Some step leads to each step, or a word that works everywhere does. */
final class Reachable implements Rule.OfFlows {

    @Override
    public Stream<Finding> findings(WrittenFlow flow, Manuscript all) {
        var reached = reached(flow.flow());
        return flow.flow().steps().keySet().stream()
                .filter(step -> !reached.contains(step))
                .map(step -> flow.finding("no other step leads here", "steps", step));
    }

    private static Set<String> reached(Flow flow) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<String>(List.of(Flow.START));
        open.addAll(flow.moved().values());
        Obligatory.PLACES.stream().filter(place -> place.flow().equals(flow.id())).map(StepRef::step)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var id = open.remove();
            if (reached.add(id)) {
                flow.step(id).stream()
                        .flatMap(Steps::targets)
                        .flatMap(target -> Steps.onward(target).stream())
                        .forEach(open::add);
            }
        }
        return reached;
    }
}
