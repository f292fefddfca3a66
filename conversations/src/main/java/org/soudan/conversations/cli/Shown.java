package org.soudan.conversations.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/**
 * What a step shows: its words, and the labels of what can be chosen.
 *
 * @param bySms its words for SMS, the same where its author gave no shorter ones
 */
record Shown(String flow, String step, Words words, Words bySms, List<Words> labels) {

    /** What a flow's steps show, in its author's order. */
    static Stream<Shown> of(Flow flow, Content content) {
        return flow.steps().values().stream().flatMap(step -> of(flow, step, content).stream());
    }

    static Optional<Shown> of(Flow flow, Step step, Content content) {
        return switch (step) {
            case Step.Say say -> shown(flow, step, say.words(), List.of());
            case Step.Choose choose ->
                shown(flow, step, choose.words(), choose.options().stream().map(Option::label).toList());
            case Step.Ask ask -> shown(flow, step, ask.words(), ready(ask.answer(), content));
            case Step.Escalate escalate -> escalate.words().flatMap(words -> shown(flow, step, words, List.of()));
            case Step.Branch branch -> Optional.empty();
            case Step.Remember remember -> Optional.empty();
            case Step.Call call -> Optional.empty();
        };
    }

    private static Optional<Shown> shown(Flow flow, Step step, Words words, List<Words> labels) {
        var bySms = flow.sms().getOrDefault(step.id(), words);
        return Optional.of(new Shown(flow.id(), step.id(), words, bySms, labels));
    }

    private static List<Words> ready(Answer answer, Content content) {
        return switch (answer) {
            case Answer.OneOf(var values) -> values.stream().map(Answer.Choosable::label).toList();
            case Answer.YesNo yesNo -> List.of(content.words(Phrase.YES), content.words(Phrase.NO));
            case Answer.Text text -> List.of();
            case Answer.WholeNumber number -> List.of();
            case Answer.Date date -> List.of();
            case Answer.Prefecture prefecture -> List.of();
            case Answer.Email email -> List.of();
            case Answer.Phone phone -> List.of();
        };
    }

    /** As it goes out by SMS, with the names of values that are not known yet. */
    String sms(Language language) {
        var choices = IntStream.range(0, labels.size())
                .mapToObj(n -> new Choice(String.valueOf(n), labels.get(n).in(language)))
                .toList();
        return SmsReply.of(bySms.in(language).strip(), choices);
    }
}
