package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Finding;

/** The year on the Programme is counted from {@code profile.arrival}, so that must be a day. */
final class ArrivalIsADay implements Rule.OfSteps {

    private static final String ARRIVAL = "profile.arrival";

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        boolean keeps = Saved.names(step.step()).anyMatch(ARRIVAL::equals);
        boolean asks = step.step() instanceof Step.Ask ask && ask.answer() instanceof Answer.Date;
        return keeps && !asks
                ? Stream.of(step.finding(ARRIVAL + " is a day; ask for it with ask: date"))
                : Stream.of();
    }
}
