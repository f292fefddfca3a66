package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;

/** No text says, and no question asks, what {@link Warning} warns of. */
final class NoHarm implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        var said = Text.all(all).flatMap(text -> Stream.of(Language.values())
                .flatMap(language -> Warning.faults(text.words().in(language), all.saying(), language)
                        .map(advice -> text.finding(language, advice))));
        var asked = all.readable().flatMap(WrittenFlow::steps)
                .filter(step -> step.step() instanceof Step.Ask ask && Warning.asksForALogin(ask.words(), ask.save()))
                .map(step -> step.finding(Warning.LOGIN.advice()));
        return Stream.concat(said, asked);
    }
}
