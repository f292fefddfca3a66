package org.soudan.conversations.check;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.source.Finding;

/** An event has a flow that tells of it, somebody has verified it, and its dates can be right. */
final class SoundEvents implements Rule {

    /** The Programme began in 1987; nobody announces dates more than two years ahead. */
    private static final int FIRST_YEAR = 1987;
    private static final int YEARS_AHEAD = 2;

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return all.wholeEvents().flatMap(event -> {
            var dates = Numbered.of(event.event().editions())
                    .flatMap(edition -> impossible(event.event(), edition.item())
                            .map(fault -> event.finding(fault, "dates", edition.number())));
            var flow = all.knowsFlow(event.event().flow()) ? Stream.<Finding>of()
                    : Stream.of(event.finding("there is no flow named " + event.event().flow(), "flow"));
            var rumour = event.event().certainty() != Certainty.UNVERIFIED ? Stream.<Finding>of()
                    : Stream.of(event.finding("nobody has verified it; it must not be said", "certainty"));
            return Stream.of(dates, flow, rumour).flatMap(found -> found);
        });
    }

    private static Stream<String> impossible(Event event, Edition edition) {
        int year = edition.lastDay().getYear();
        if (edition.start().filter(start -> !start.isBefore(edition.end())).isPresent()) {
            return Stream.of("it ends on " + edition.lastDay() + ", before it begins");
        }
        boolean first = edition.start().map(LocalDateTime::getYear).filter(y -> y < FIRST_YEAR).isPresent();
        return first || year < FIRST_YEAR || year > event.checked().getYear() + YEARS_AHEAD
                ? Stream.of("the year of " + edition.lastDay() + " cannot be right")
                : Stream.of();
    }
}
