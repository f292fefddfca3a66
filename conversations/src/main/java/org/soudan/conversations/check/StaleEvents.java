package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;

/** Somebody has read an event's source within a year. */
final class StaleEvents implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return all.wholeEvents()
                .filter(event -> event.event().isStale(all.saying().today()))
                .map(event -> event.finding(
                        "its source was last checked on " + event.event().checked() + "; read it again", "checked"));
    }
}
