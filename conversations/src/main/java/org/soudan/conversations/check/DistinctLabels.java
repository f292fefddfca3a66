package org.soudan.conversations.check;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;

/** No two answers to one question read alike, in either language. */
final class DistinctLabels implements Rule.OfSteps {

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        var labels = Text.labels(step).toList();
        return Stream.of(Language.values()).flatMap(language -> repeated(labels, language));
    }

    private static Stream<Finding> repeated(List<Text> labels, Language language) {
        var seen = new HashSet<Plain>();
        return labels.stream()
                .filter(label -> !seen.add(Plain.of(label.words().in(language))))
                .map(label -> label.finding(language, "another answer to this question reads the same"));
    }
}
