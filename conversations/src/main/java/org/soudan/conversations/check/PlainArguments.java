package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;

/** What is filled into a flow's text is a plain name: {@code {level}}. */
final class PlainArguments implements Rule.OfSteps {

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        return Text.of(step).flatMap(text -> Stream.of(Language.values())
                .filter(language -> !Arguments.of(text.words().in(language)).arePlain())
                .map(language -> text.finding(language, "a { in this text begins nothing that can be filled in")));
    }
}
