package org.soudan.conversations.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.library.Lines;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;
import org.soudan.conversations.transcript.Coverage;
import org.soudan.conversations.transcript.Place;

/** What was reached, as a table with a line for each flow, and what was not, a line each. */
final class CoverageText {

    private static final String ROW = "%-26s %11s %12s %11s %12s";

    private CoverageText() {}

    static List<String> lines(Content content, Coverage coverage, Lines where) {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted("flow", "steps en", "choices en", "steps ja", "choices ja"));
        content.flows().keySet().forEach(flow -> lines.add(row(flow, coverage)));
        lines.add("");
        var unreached = coverage.unreached();
        lines.add(
                unreached.isEmpty()
                        ? "Every step and every choice is reached in both languages."
                        : "Not reached (%d of %d):".formatted(unreached.size(), coverage.places().size()));
        unreached.forEach(place -> lines.add("  " + words(place, content, where)));
        return List.copyOf(lines);
    }

    private static String row(String flow, Coverage coverage) {
        return ROW.formatted(
                flow,
                coverage.steps(flow, Language.EN),
                coverage.choices(flow, Language.EN),
                coverage.steps(flow, Language.JA),
                coverage.choices(flow, Language.JA));
    }

    private static String words(Place place, Content content, Lines where) {
        var step = place.step();
        var line = place.choice().map(label -> where.of(step, number(label, place, content)))
                .orElseGet(() -> where.of(step));
        var choice = place.choice().map(label -> ", choice \"" + label + "\"").orElse("");
        return "%s: %s%s, %s".formatted(line.map(Object::toString).orElse(step.flow()), step.step(), choice,
                LanguageName.of(place.language()));
    }

    private static int number(String label, Place place, Content content) {
        var labels = content.step(place.step()).stream().flatMap(CoverageText::labels)
                .map(words -> words.in(place.language()));
        return labels.toList().indexOf(label);
    }

    private static Stream<Words> labels(Step step) {
        return switch (step) {
            case Step.Choose choose -> choose.options().stream().map(Option::label);
            case Step.Ask ask when ask.answer() instanceof Answer.OneOf(var values) ->
                values.stream().map(Answer.Choosable::label);
            case Step.Ask ask -> Stream.of();
            case Step.Say say -> Stream.of();
            case Step.Branch branch -> Stream.of();
            case Step.Remember remember -> Stream.of();
            case Step.Call call -> Stream.of();
            case Step.Escalate escalate -> Stream.of();
        };
    }
}
