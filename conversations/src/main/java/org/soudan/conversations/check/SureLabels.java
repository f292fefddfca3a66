package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.source.Finding;

/** No answer names a fact that needs "please check", for which an answer has no room. */
final class SureLabels implements Rule.OfSteps {

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        return Text.labels(step).flatMap(label -> label.references()
                .filter(name -> isSecondHand(name, all))
                .map(name -> label.finding(
                        "an answer has no room for please check, and " + name + " is second-hand")));
    }

    private static boolean isSecondHand(String name, Manuscript all) {
        return all.directory().fact(name)
                .filter(fact -> fact.provenance().certainty() == Certainty.SECOND_HAND)
                .isPresent();
    }
}
