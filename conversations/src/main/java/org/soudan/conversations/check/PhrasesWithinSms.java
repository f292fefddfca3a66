package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;

/** What the bot says outside the flows fits into few SMS. The words of a crisis may cost more; the desk is on Slack. */
final class PhrasesWithinSms implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return Text.of(all.phrases()).flatMap(text -> {
            var name = text.path().getLast();
            var budget = name.startsWith("crisis-") ? SmsPrice.ofACrisis(all) : SmsPrice.ofAStep(all);
            return name.startsWith("desk-") ? Stream.of() : budget.findings(text, all.said(text.words()), List.of());
        });
    }
}
