package org.soudan.conversations.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Words;

/** What a step says fits into few SMS: its words, or those written for SMS, with its numbered choices. */
final class StepsWithinSms implements Rule.OfSteps {

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        var labels = Stream.concat(Text.labels(step).map(Text::words), yesOrNo(step.step(), all)).map(all::said)
                .toList();
        return Text.said(step).reduce((say, sms) -> sms).stream()
                .flatMap(text -> SmsPrice.ofAStep(all).findings(text, whole(step.step(), text.words(), all), labels));
    }

    private static Stream<Words> yesOrNo(Step step, Manuscript all) {
        return step instanceof Step.Ask ask && ask.answer() instanceof Answer.YesNo
                ? Stream.of(Phrase.YES, Phrase.NO).flatMap(phrase -> phrase(phrase, all).stream())
                : Stream.of();
    }

    private static Words whole(Step step, Words words, Manuscript all) {
        var said = all.said(words);
        return step instanceof Step.Ask ask && ask.skippable()
                ? phrase(Phrase.MAY_SKIP, all).map(skip -> joined(said, skip)).orElse(said)
                : said;
    }

    private static Words joined(Words first, Words second) {
        return new Words(first.en().strip() + "\n\n" + second.en(), first.ja().strip() + "\n\n" + second.ja());
    }

    private static Optional<Words> phrase(Phrase phrase, Manuscript all) {
        return all.phrases().value().flatMap(phrases -> Optional.ofNullable(phrases.get(phrase)));
    }
}
