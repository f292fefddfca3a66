package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;

/** One thing that content must hold to. */
@FunctionalInterface
interface Rule {

    /** All that breaks the rule. */
    Stream<Finding> findings(Manuscript all);

    /** A rule for each flow that could be read wholly. */
    interface OfFlows extends Rule {

        Stream<Finding> findings(WrittenFlow flow, Manuscript all);

        @Override
        default Stream<Finding> findings(Manuscript all) {
            return all.readable().filter(WrittenFlow::isWhole).flatMap(flow -> findings(flow, all));
        }
    }

    /** A rule for each step that could be read wholly. */
    interface OfSteps extends Rule {

        Stream<Finding> findings(WrittenStep step, Manuscript all);

        @Override
        default Stream<Finding> findings(Manuscript all) {
            return all.readable().flatMap(WrittenFlow::steps).flatMap(step -> findings(step, all));
        }
    }
}
