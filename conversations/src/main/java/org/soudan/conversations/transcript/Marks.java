package org.soudan.conversations.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/**
 * A copy of the content that goes the same ways and in which every step and every choice also says a mark of its own. So
 * what a conversation reached can be read off what it was told, also the steps that say nothing, and the engine need not
 * know that it is watched.
 *
 * <p>Steps and choices that said nothing get a step beside them that says their mark.
 */
final class Marks {

    /** From the private use area of Unicode, so that no text holds one already. */
    private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

    private final List<Place> places = new ArrayList<>();
    private final Content plain;

    Marks(Content plain) {
        this.plain = plain;
    }

    /** The marked copy; the places are known from then on. */
    Content marked() {
        var flows = new LinkedHashMap<String, Flow>();
        plain.flows().forEach((id, flow) -> flows.put(id, marked(flow)));
        var limits = plain.limits().withStepsATurn(plain.limits().stepsATurn() * 2);
        return new Content(flows, plain.phrases(), plain.commands(), plain.prefectures(), plain.safety(),
                plain.topics(), plain.calendar(), plain.site(), limits, plain.openings(), plain.ready());
    }

    /** Every place that can be reached, in the authors' order. */
    List<Place> places() {
        return List.copyOf(places);
    }

    Stream<Place> in(String text) {
        return MARK.matcher(text).results().map(found -> places.get(Integer.parseInt(found.group(1))));
    }

    private Flow marked(Flow flow) {
        var steps = new LinkedHashMap<String, Step>();
        var sms = new LinkedHashMap<String, Words>();
        for (var step : flow.steps().values()) {
            var mark = mark(new StepRef(flow.id(), step.id()), Optional.empty());
            mark(flow.id(), step, mark, steps);
            Optional.ofNullable(flow.sms().get(step.id())).ifPresent(words -> sms.put(step.id(), before(mark, words)));
        }
        return new Flow(flow.id(), flow.title(), flow.examples(), steps, sms, flow.moved());
    }

    private void mark(String flow, Step step, Words mark, Map<String, Step> steps) {
        var ref = new StepRef(flow, step.id());
        var marked = switch (step) {
            case Step.Say(var id, var words, var next) -> new Step.Say(id, before(mark, words), next);
            case Step.Choose(var id, var words, var options) ->
                new Step.Choose(id, before(mark, words), options.stream().map(o -> option(ref, o, steps)).toList());
            case Step.Ask(var id, var words, var answer, var save, var skippable, var next) ->
                new Step.Ask(
                        id,
                        before(mark, words),
                        answer,
                        save,
                        skippable,
                        answered(ref, answer, save, next, steps));
            case Step.Escalate(var id, var words, var severity) ->
                new Step.Escalate(id, Optional.of(words.map(w -> before(mark, w)).orElse(mark)), severity);
            case Step.Branch(var id, var next) -> new Step.Say(id, mark, next);
            case Step.Remember(var id, var values, var next) ->
                new Step.Remember(id, values, via(id, mark, next, steps));
            case Step.Call(var id, var called, var next) ->
                new Step.Say(id, mark, via(new Step.Call(beside(id), called, next), steps));
        };
        steps.put(step.id(), marked);
    }

    private Option option(StepRef ref, Option option, Map<String, Step> steps) {
        var onward = List.of(new Route(Map.of(), option.target()));
        var said = via(ref.step(), mark(ref, Optional.of(option.label())), onward, steps);
        return new Option(option.label(), said.getFirst().target(), option.values());
    }

    /** A ready answer is a choice too; what else may be answered is told by the step alone. */
    private List<Route> answered(
            StepRef ref, Answer answer, String save, List<Route> next, Map<String, Step> steps) {
        var marked = new ArrayList<Route>();
        ready(answer).forEach((value, label) -> marked.add(new Route(
                Map.of(save, List.of(value)),
                via(ref.step(), mark(ref, Optional.of(label)), next, steps).getFirst().target())));
        marked.addAll(next);
        return marked;
    }

    private Map<String, Words> ready(Answer answer) {
        var ready = new LinkedHashMap<String, Words>();
        if (answer instanceof Answer.YesNo) {
            ready.put("yes", plain.words(Phrase.YES));
            ready.put("no", plain.words(Phrase.NO));
        } else if (answer instanceof Answer.OneOf(var values)) {
            values.forEach(choosable -> ready.put(choosable.value(), choosable.label()));
        }
        return ready;
    }

    private List<Route> via(String id, Words mark, List<Route> next, Map<String, Step> steps) {
        return via(new Step.Say(id + "/" + places.size(), mark, next), steps);
    }

    private static List<Route> via(Step between, Map<String, Step> steps) {
        steps.put(between.id(), between);
        return List.of(new Route(Map.of(), new Target.ToStep(between.id())));
    }

    private String beside(String id) {
        return id + "/" + places.size();
    }

    private Words mark(StepRef ref, Optional<Words> choice) {
        return new Words(mark(ref, choice, Language.EN), mark(ref, choice, Language.JA));
    }

    private String mark(StepRef ref, Optional<Words> choice, Language language) {
        places.add(new Place(ref, choice.map(label -> label.in(language)), language));
        return "\uE000" + (places.size() - 1) + "\uE001";
    }

    private static Words before(Words mark, Words words) {
        return new Words(mark.en() + words.en(), mark.ja() + words.ja());
    }
}
