package org.soudan.conversations.library;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.soudan.conversations.directory.Saying;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.text.Words;

/** Puts the directory's facts into all texts, once, so that no turn has to. */
final class Filling {

    private Filling() {}

    static Map<String, Flow> flows(Map<String, Flow> flows, Saying facts) {
        var filled = new LinkedHashMap<String, Flow>();
        flows.forEach((id, flow) -> filled.put(id, flow(flow, facts)));
        return filled;
    }

    static Map<Phrase, Words> phrases(Map<Phrase, Words> phrases, Saying facts) {
        var filled = new EnumMap<Phrase, Words>(Phrase.class);
        phrases.forEach((phrase, words) -> filled.put(phrase, facts.fill(words)));
        return filled;
    }

    private static Flow flow(Flow flow, Saying facts) {
        var steps = new LinkedHashMap<String, Step>();
        flow.steps().forEach((id, step) -> steps.put(id, step(step, facts)));
        var sms = new LinkedHashMap<String, Words>();
        flow.sms().forEach((id, words) -> sms.put(id, facts.fill(words)));
        return new Flow(flow.id(), flow.title(), flow.examples(), steps, sms, flow.moved());
    }

    private static Step step(Step step, Saying facts) {
        return switch (step) {
            case Step.Say(var id, var words, var next) -> new Step.Say(id, facts.fill(words), next);
            case Step.Choose(var id, var words, var options) ->
                new Step.Choose(
                        id,
                        facts.fill(words),
                        options.stream()
                                .map(o -> new Option(facts.fillOnly(o.label()), o.target(), o.values()))
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
