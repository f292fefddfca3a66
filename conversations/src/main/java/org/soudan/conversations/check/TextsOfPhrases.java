package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;

/** What the bot itself says can be read as a message. */
final class TextsOfPhrases implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return Text.of(all.phrases()).flatMap(text -> Stream.of(Language.values())
                .filter(language -> !Arguments.of(text.words().in(language)).areReadable())
                .map(language -> text.finding(language, "a { in this text begins nothing that can be filled in")));
    }
}
