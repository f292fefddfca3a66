package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;

/** Numbers, pages, amounts, times and dates stand in texts only as facts of the directory. */
final class NoLiterals implements Rule {

    /** Shows how a date is to be written. */
    private static final String SHOWS_A_DATE = Text.written(Phrase.ASK_DATE);

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return Text.all(all)
                .filter(text -> !text.path().getLast().equals(SHOWS_A_DATE))
                .flatMap(text -> Stream.of(Language.values())
                        .flatMap(language -> Literal.faults(Literal.ALL, text.words().in(language))
                                .map(what -> text.finding(language, what))));
    }
}
