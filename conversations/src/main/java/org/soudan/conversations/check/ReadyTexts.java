package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;

/** What counsellors send as it stands can be sent as it stands: nothing in it is to be filled in, and it fits into few SMS. */
final class ReadyTexts implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return Text.ready(all.ready()).flatMap(text -> Stream.concat(
                Stream.of(Language.values())
                        .filter(language -> !isWhole(text.words().in(language)))
                        .map(language -> text.finding(language,
                                "a counsellor sends this as it stands; write out what is in {}")),
                SmsPrice.ofAStep(all).findings(text, all.said(text.words()), java.util.List.of())));
    }

    private static boolean isWhole(String text) {
        var arguments = Arguments.of(text);
        return arguments.areReadable() && arguments.names().isEmpty();
    }
}
