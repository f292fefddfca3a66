package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;

/** Looks at all content at once and reports everything that is wrong with it. */
public final class Check {

    private static final List<Rule> RULES = List.of(
            new Beginning(),
            new OwnFile(),
            new KnownPlaces(),
            new WaysOn(),
            new Reachable(),
            new WayToAPerson(),
            new Moves(),
            new FlowSizes(),
            new CallDepth(),
            new PlainArguments(),
            new KnownFacts(),
            new KnownValues(),
            new PossibleValues(),
            new ValueNames(),
            new ArrivalIsADay(),
            new NoOptOutLabels(),
            new NoCommandLabels(),
            new DistinctLabels(),
            new SmsBudget(),
            new SmsBudgetOfPhrases(),
            new Obligatory(),
            new AllPhrases(),
            new TextsOfPhrases(),
            new OwnTopic(),
            new DistinctExamples());

    private Check() {}

    /** All findings by file and line; none when the content is sound. Never fails. */
    public static List<Finding> manuscript(Manuscript all) {
        return Stream.concat(all.faults(), RULES.stream().flatMap(rule -> rule.findings(all)))
                .distinct()
                .sorted((a, b) -> a.place().compareTo(b.place()))
                .toList();
    }
}
