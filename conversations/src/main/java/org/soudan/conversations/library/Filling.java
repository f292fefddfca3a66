package org.soudan.conversations.library;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.check.Manuscript;
import org.soudan.conversations.directory.Saying;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.text.Words;

/** Puts the directory's facts into all texts, once, so that no turn has to. */
final class Filling {

    private Filling() {}

    /** Content that is known to be sound, as the engine takes it. */
    static Content content(Manuscript manuscript) {
        var calendar = needed(manuscript.calendar());
        var facts = facts(manuscript.saying(), calendar);
        return new Content(
                flows(manuscript.flowsById(), facts),
                phrases(needed(manuscript.phrases()), facts),
                needed(manuscript.commands()),
                needed(manuscript.prefectures()),
                needed(manuscript.safety()),
                manuscript.topics(),
                calendar,
                Optional.empty(),
                manuscript.limits());
    }

    private static <T> T needed(Written<T> written) {
        return written.value()
                .orElseThrow(() -> new IllegalStateException(written.source().file() + " was not checked"));
    }

    private static Map<String, Flow> flows(Map<String, Flow> flows, UnaryOperator<Words> facts) {
        var filled = new LinkedHashMap<String, Flow>();
        flows.forEach((id, flow) -> filled.put(id, flow(flow, facts)));
        return filled;
    }

    private static Map<Phrase, Words> phrases(Map<Phrase, Words> phrases, UnaryOperator<Words> facts) {
        var filled = new EnumMap<Phrase, Words>(Phrase.class);
        phrases.forEach((phrase, words) -> filled.put(phrase, facts.apply(words)));
        return filled;
    }

    /** Puts the directory's facts in, and lets events be named as the engine names them when it says their dates. */
    private static UnaryOperator<Words> facts(Saying saying, Calendar calendar) {
        return words -> saying.fill(new Words(events(words.en(), calendar), events(words.ja(), calendar)));
    }

    private static String events(String text, Calendar calendar) {
        return Calendar.REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                calendar.event(found.group(1))
                        .map(event -> "{" + Content.nameOf(event.id()) + "}")
                        .orElse(found.group())));
    }

    private static Flow flow(Flow flow, UnaryOperator<Words> facts) {
        var steps = new LinkedHashMap<String, Step>();
        flow.steps().forEach((id, step) -> steps.put(id, step(step, facts)));
        var sms = new LinkedHashMap<String, Words>();
        flow.sms().forEach((id, words) -> sms.put(id, facts.apply(words)));
        return new Flow(flow.id(), flow.title(), flow.examples(), steps, sms, flow.moved());
    }

    private static Step step(Step step, UnaryOperator<Words> facts) {
        return switch (step) {
            case Step.Say(var id, var words, var next) -> new Step.Say(id, facts.apply(words), next);
            case Step.Choose(var id, var words, var options) ->
                new Step.Choose(
                        id,
                        facts.apply(words),
                        options.stream()
                                .map(o -> new Option(facts.apply(o.label()), o.target(), o.values()))
                                .toList());
            case Step.Ask(var id, var words, var answer, var save, var skippable, var next) ->
                new Step.Ask(id, facts.apply(words), answer, save, skippable, next);
            case Step.Escalate(var id, var words, var severity) ->
                new Step.Escalate(id, words.map(facts), severity);
            case Step.Branch branch -> branch;
            case Step.Remember remember -> remember;
            case Step.Call call -> call;
        };
    }
}
