package org.soudan.conversations.check;

import java.util.Map;
import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;

/** A session that stands at a former step goes on at a step that is there. */
final class Moves implements Rule.OfFlows {

    @Override
    public Stream<Finding> findings(WrittenFlow flow, Manuscript all) {
        var steps = flow.flow().steps().keySet();
        return flow.flow().moved().entrySet().stream().flatMap(move -> {
            if (steps.contains(move.getKey())) {
                return Stream.of(at(flow, move, "moved: names " + move.getKey() + ", which is still a step"));
            }
            return steps.contains(move.getValue())
                    ? Stream.of()
                    : Stream.of(at(flow, move, "moved: leads to " + move.getValue() + ", which is no step"));
        });
    }

    private static Finding at(WrittenFlow flow, Map.Entry<String, String> move, String whatToDo) {
        return flow.finding(whatToDo, "moved", move.getKey());
    }
}
