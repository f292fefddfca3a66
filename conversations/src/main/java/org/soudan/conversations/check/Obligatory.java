package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.source.Place;

/** The places to which words that work everywhere lead are there. */
final class Obligatory implements Rule {

    static final StepRef MENU = new StepRef("welcome", "menu");
    static final StepRef HELP = new StepRef("welcome", "help");
    static final StepRef PRIVACY = new StepRef("privacy", Flow.START);
    static final StepRef ERASE = new StepRef("privacy", "erase");

    static final List<StepRef> PLACES = List.of(MENU, HELP, PRIVACY, ERASE);

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return PLACES.stream().filter(place -> !isThere(place, all)).map(place -> new Finding(
                new Place("flows/" + place.flow() + ".yaml", 1),
                "the flow %s must have a step named %s, where a word that works everywhere leads"
                        .formatted(place.flow(), place.step())));
    }

    /** A flow that could not be read at all has findings of its own. */
    private static boolean isThere(StepRef place, Manuscript all) {
        return all.flow(place.flow())
                .map(flow -> flow.steps().containsKey(place.step()))
                .orElseGet(() -> all.knowsFlow(place.flow()));
    }
}
