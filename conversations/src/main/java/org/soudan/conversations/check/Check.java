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
            new SureLabels(),
            new NeverAlone(),
            new KnownHelpLines(),
            new NoLiterals(),
            new NoHarm(),
            new KnownEvents(),
            new SoundEvents(),
            new DistinctEntries(),
            new CompleteLines(),
            new WordsOfFacts(),
            new KnownValues(),
            new PossibleValues(),
            new ValueNames(),
            new ArrivalIsADay(),
            new NoOptOutLabels(),
            new NoCommandLabels(),
            new DistinctLabels(),
            new StepsWithinSms(),
            new PhrasesWithinSms(),
            new ReadyTexts(),
            new Obligatory(),
            new AllPhrases(),
            new TextsOfPhrases(),
            new DistinctExamples());

    /**
     * What becomes wrong as days pass: facts run out, and what is said with old ones takes room. And what takes too long
     * to be looked at whenever content is loaded.
     */
    private static final List<Rule> OF_THE_DAY = List.of(
            new RunOutFacts(),
            new StaleEvents(),
            new StepsWithinSms(),
            new PhrasesWithinSms(),
            new ReadyTexts(),
            new CalmCommands(),
            new OwnTopic());

    private Check() {}

    /** What is wrong on any day, by file and line; none when the content is sound. Never fails. */
    public static List<Finding> onAnyDay(Manuscript all) {
        var ageless = all.ageless();
        return sorted(Stream.concat(all.faults(), RULES.stream().flatMap(rule -> rule.findings(ageless))));
    }

    /** What is wrong on the manuscript's day: also what its texts say although it has become old. Never fails. */
    public static List<Finding> onItsDay(Manuscript all) {
        return sorted(Stream.concat(
                onAnyDay(all).stream(), OF_THE_DAY.stream().flatMap(rule -> rule.findings(all))));
    }

    private static List<Finding> sorted(Stream<Finding> findings) {
        return findings.distinct().sorted((a, b) -> a.place().compareTo(b.place())).toList();
    }
}
