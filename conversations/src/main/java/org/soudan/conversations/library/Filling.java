package org.soudan.conversations.library;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.soudan.conversations.check.Manuscript;
import org.soudan.conversations.directory.Directory;
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
        var facts = manuscript.directory();
        return new Content(
                flows(manuscript.flowsById(), facts),
                phrases(needed(manuscript.phrases()), facts),
                needed(manuscript.commands()),
                needed(manuscript.prefectures()),
                needed(manuscript.safety()),
                manuscript.topics(),
                manuscript.limits());
    }

    private static <T> T needed(Written<T> written) {
        return written.value()
                .orElseThrow(() -> new IllegalStateException(written.source().file() + " was not checked"));
    }

    private static Map<Phrase, Words> phrases(Map<Phrase, Words> phrases, Directory directory) {
        var filled = new EnumMap<Phrase, Words>(Phrase.class);
        phrases.forEach((phrase, words) -> filled.put(phrase, directory.fill(words)));
        return filled;
    }

    private static Map<String, Flow> flows(Map<String, Flow> flows, Directory directory) {
        var filled = new LinkedHashMap<String, Flow>();
        flows.forEach((id, flow) -> filled.put(id, flow(flow, directory)));
        return filled;
    }

    private static Flow flow(Flow flow, Directory directory) {
        var steps = new LinkedHashMap<String, Step>();
        flow.steps().forEach((id, step) -> steps.put(id, step(step, directory)));
        var sms = new LinkedHashMap<String, Words>();
        flow.sms().forEach((id, words) -> sms.put(id, directory.fill(words)));
        return new Flow(flow.id(), flow.title(), flow.examples(), steps, sms, flow.moved());
    }

    private static Step step(Step step, Directory facts) {
        return switch (step) {
            case Step.Say(var id, var words, var next) -> new Step.Say(id, facts.fill(words), next);
            case Step.Choose(var id, var words, var options) ->
                new Step.Choose(
                        id,
                        facts.fill(words),
                        options.stream()
                                .map(o -> new Option(facts.fill(o.label()), o.target(), o.values()))
                                .toList());
            case Step.Ask(var id, var words, var answer, var save, var skippable, var next) ->
                new Step.Ask(id, facts.fill(words), answer, save, skippable, next);
            case Step.Escalate(var id, var words, var severity) ->
                new Step.Escalate(id, words.map(facts::fill), severity);
            case Step.Branch branch -> branch;
            case Step.Remember remember -> remember;
            case Step.Call call -> call;
        };
    }
}
