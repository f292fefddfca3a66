package org.soudan.conversations.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.ReadyReply;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.source.Source;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/** A text in both languages, and where it stands. */
record Text(Words words, Source source, List<String> path) {

    /** What a step says, on any channel, and the labels of its options. */
    static Stream<Text> of(WrittenStep step) {
        return Stream.concat(said(step), step.step() instanceof Step.Choose ? labels(step) : Stream.of());
    }

    /** What a step says, without its labels. */
    static Stream<Text> said(WrittenStep step) {
        var sms = Stream.ofNullable(step.in().flow().sms().get(step.step().id())).map(words -> at(step, words, "sms"));
        var said = Steps.said(step.step()).stream().map(words -> at(step, words, "say"));
        return Stream.concat(said, sms);
    }

    /** What may be answered by button or by its words. */
    static Stream<Text> labels(WrittenStep step) {
        return switch (step.step()) {
            case Step.Choose choose -> Numbered.of(choose.options())
                    .map(option -> at(step, option.item().label(), "choose", option.number()));
            case Step.Ask(var id, var words, Answer.OneOf(var values), var save, var skippable, var next) ->
                Numbered.of(values).map(value -> at(step, value.item().label(), "ask", "choice", value.number()));
            case Step.Ask ask -> Stream.of();
            case Step.Say say -> Stream.of();
            case Step.Branch branch -> Stream.of();
            case Step.Remember remember -> Stream.of();
            case Step.Call call -> Stream.of();
            case Step.Escalate escalate -> Stream.of();
        };
    }

    /** What the bot says outside the flows. */
    static Stream<Text> of(Written<Map<Phrase, Words>> phrases) {
        return phrases.value().stream().flatMap(all -> all.entrySet().stream()).map(phrase -> new Text(
                phrase.getValue(), phrases.source(), List.of("phrases", written(phrase.getKey()))));
    }

    /** What counsellors send as it stands. */
    static Stream<Text> ready(Written<Map<String, ReadyReply>> ready) {
        return ready.value().stream().flatMap(all -> all.values().stream()).map(reply -> new Text(
                reply.text(), ready.source(), List.of("replies", reply.id(), "text")));
    }

    /** What the bot says in and outside the flows, and what counsellors send as it stands. */
    static Stream<Text> all(Manuscript all) {
        var bots = Stream.concat(all.readable().flatMap(WrittenFlow::steps).flatMap(Text::of), of(all.phrases()));
        return Stream.concat(bots, ready(all.ready()));
    }

    /** The name of a phrase as it stands in the file. */
    static String written(Phrase phrase) {
        return phrase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Text at(WrittenStep step, Words words, String... inside) {
        var path = new ArrayList<>(step.path());
        path.addAll(List.of(inside));
        return new Text(words, step.in().source(), List.copyOf(path));
    }

    boolean isForSms() {
        return path.getLast().equals("sms");
    }

    /** The names of the facts and events that it uses in either language. */
    Stream<String> references() {
        return Stream.of(words.en(), words.ja()).flatMap(Directory::references).distinct();
    }

    Finding finding(String whatToDo) {
        return source.finding(path, whatToDo);
    }

    Finding finding(Language language, String whatToDo) {
        var inside = new ArrayList<>(path);
        inside.add(language.name().toLowerCase(Locale.ROOT));
        return source.finding(inside, whatToDo);
    }
}
