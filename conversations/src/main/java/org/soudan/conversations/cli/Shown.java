package org.soudan.conversations.cli;

import java.util.List;
import java.util.Map;
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

/** What a step shows: its words, and the labels of what can be chosen. */
record Shown(String flow, String step, Words words, List<Words> labels) {

    /** What a flow's steps show, in its author's order. */
    static Stream<Shown> of(Flow flow, Content content) {
        return flow.steps().values().stream().flatMap(step -> of(flow.id(), step, content).stream());
    }

    static Optional<Shown> of(String flow, Step step, Content content) {
        return switch (step) {
            case Step.Say(var id, var words, var next) -> Optional.of(new Shown(flow, id, words, List.of()));
            case Step.Choose(var id, var words, var options) ->
                Optional.of(new Shown(flow, id, words, options.stream().map(Option::label).toList()));
            case Step.Ask ask -> Optional.of(new Shown(flow, ask.id(), ask.words(), ready(ask.answer(), content)));
            case Step.Escalate(var id, var words, var severity) ->
                words.map(said -> new Shown(flow, id, said, List.of()));
            case Step.Branch branch -> Optional.empty();
            case Step.Remember remember -> Optional.empty();
            case Step.Call call -> Optional.empty();
        };
    }

    private static List<Words> ready(Answer answer, Content content) {
        return switch (answer) {
            case Answer.OneOf(var values) -> values.stream().map(v -> new Words(v, v)).toList();
            case Answer.YesNo yesNo -> List.of(content.words(Phrase.YES), content.words(Phrase.NO));
            case Answer.Text text -> List.of();
            case Answer.WholeNumber number -> List.of();
            case Answer.Date date -> List.of();
        };
    }

    /** As it goes out by SMS, with the names of values that are not known yet. */
    String sms(Language language, Content content) {
        var choices = IntStream.range(0, labels.size())
                .mapToObj(n -> new Choice(String.valueOf(n), labels.get(n).in(language)))
                .toList();
        return SmsReply.of(content.say(words, language, Map.of()).strip(), choices);
    }
}
