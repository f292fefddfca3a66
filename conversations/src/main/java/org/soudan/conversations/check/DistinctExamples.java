package org.soudan.conversations.check;

import java.util.HashMap;
import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Plain;

/** An example stands once: a message cannot open two flows. */
final class DistinctExamples implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        var first = new HashMap<Plain, Example>();
        return all.readable().filter(WrittenFlow::isWhole).flatMap(WrittenFlow::examples).flatMap(example -> {
            var earlier = first.putIfAbsent(Plain.of(example.words()), example);
            return earlier == null ? Stream.of()
                    : Stream.of(example.finding("this example stands in "
                            + earlier.flow().source().place(earlier.path()) + " already"));
        });
    }
}
