package org.soudan.conversations.check;

import java.util.HashMap;
import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;

/** An entry stands once in the directory. */
final class DistinctEntries implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        var first = new HashMap<String, WrittenEntry>();
        return all.wholeEntries().flatMap(entry -> {
            var earlier = first.putIfAbsent(entry.entry().id(), entry);
            return earlier == null
                    ? Stream.of()
                    : Stream.of(entry.finding("%s stands in %s already".formatted(
                            entry.entry().id(), earlier.finding("").place()), "id"));
        });
    }
}
