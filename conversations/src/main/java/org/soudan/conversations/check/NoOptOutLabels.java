package org.soudan.conversations.check;

import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;

/** No answer is a word that stops SMS: who gave it would hear nothing any more. */
final class NoOptOutLabels implements Rule.OfSteps {

    /** Whole messages that Twilio takes as an opt-out (Twilio docs, Advanced Opt-Out). */
    private static final Set<String> OPT_OUT = Set.of("stop", "unsubscribe", "end", "quit", "stopall", "revoke",
            "optout", "cancel");

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        return Text.labels(step).flatMap(label -> Stream.of(Language.values())
                .filter(language -> isOptOut(label.words().in(language)))
                .map(language -> label.finding(language, "an answer must not be a word that stops SMS")));
    }

    static boolean isOptOut(String words) {
        return OPT_OUT.contains(Plain.of(words).value());
    }
}
