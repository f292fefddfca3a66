package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;

/** A flow stands in a file of its own name, so that two never have the same one and each is found at once. */
final class OwnFile implements Rule.OfFlows {

    @Override
    public Stream<Finding> findings(WrittenFlow flow, Manuscript all) {
        return WrittenFlow.named(flow.source()).equals(flow.flow().id())
                ? Stream.of()
                : Stream.of(flow.finding("name the file like its flow: flows/" + flow.flow().id() + ".yaml", "flow"));
    }
}
