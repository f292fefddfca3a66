package org.soudan.conversations.cli;

import java.util.ArrayList;
import java.util.List;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.transcript.Coverage;
import org.soudan.conversations.transcript.Place;

/** What was reached, as a table with a line for each flow, and what was not, a line each. */
final class CoverageText {

    private static final String ROW = "%-26s %11s %12s %11s %12s";

    private CoverageText() {}

    static List<String> lines(Content content, Coverage coverage) {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted("flow", "steps en", "choices en", "steps ja", "choices ja"));
        content.flows().keySet().forEach(flow -> lines.add(row(flow, coverage)));
        lines.add("");
        var unreached = coverage.unreached();
        lines.add(
                unreached.isEmpty()
                        ? "Every step and every choice is reached in both languages."
                        : "Not reached (%d of %d):".formatted(unreached.size(), coverage.places().size()));
        unreached.forEach(place -> lines.add("  " + words(place)));
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

    private static String words(Place place) {
        var choice = place.choice().map(label -> ", choice \"" + label + "\"").orElse("");
        return "%s, %s%s, %s".formatted(place.step().flow(), place.step().step(), choice,
                LanguageName.of(place.language()));
    }
}
