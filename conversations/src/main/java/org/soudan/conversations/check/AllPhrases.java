package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.source.Finding;

/** The bot has words for everything that it says. */
final class AllPhrases implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return all.phrases().value().stream().flatMap(phrases -> Stream.of(Phrase.values())
                .filter(phrase -> !phrases.containsKey(phrase))
                .filter(phrase -> all.phrases().source().isSound(List.of("phrases", Text.written(phrase))))
                .map(phrase -> all.phrases().source().finding(
                        List.of("phrases"), "write the phrase " + Text.written(phrase) + " here")));
    }
}
