package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.source.Finding;

/** A flow begins somewhere. */
final class Beginning implements Rule.OfFlows {

    @Override
    public Stream<Finding> findings(WrittenFlow flow, Manuscript all) {
        return flow.flow().steps().containsKey(Flow.START)
                ? Stream.of()
                : Stream.of(flow.finding("give the flow a step named start", "steps"));
    }
}
