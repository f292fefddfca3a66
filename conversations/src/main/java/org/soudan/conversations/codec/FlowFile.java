package org.soudan.conversations.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A flow as its author writes it. */
public final class FlowFile {

    record File(
            @Nullable String flow,
            @Nullable Words title,
            @Nullable Examples examples,
            @Nullable Map<String, @Nullable StepFile> steps,
            @Nullable Map<String, String> moved) {}

    record Examples(@Nullable List<String> en, @Nullable List<String> ja) {
        List<String> all() {
            var all = new ArrayList<>(en == null ? List.of() : en);
            all.addAll(ja == null ? List.of() : ja);
            return List.copyOf(all);
        }
    }

    record StepFile(
            @Nullable Words say,
            @Nullable List<JsonNode> choose,
            @Nullable JsonNode ask,
            @Nullable String save,
            @Nullable Map<String, String> remember,
            @Nullable String call,
            @Nullable String escalate,
            @Nullable JsonNode then) {}

    private FlowFile() {}

    /**
     * Reads a flow.
     *
     * @throws ContentFault naming the file and the step that cannot be read
     */
    public static Flow read(String file, String yaml) {
        var flow = YamlFile.read(file, yaml, File.class);
        if (flow == null || flow.flow == null || flow.title == null || flow.steps == null) {
            throw new ContentFault(file + ": a flow has flow, title and steps");
        }
        var steps = new LinkedHashMap<String, Step>();
        flow.steps.forEach((id, step) -> steps.put(id, readStep(file + ", step " + id, id, step)));
        var examples = flow.examples == null ? List.<String>of() : flow.examples.all();
        return new Flow(flow.flow, flow.title, examples, steps, flow.moved == null ? Map.of() : flow.moved);
    }

    private static Step readStep(String where, String id, @Nullable StepFile step) {
        if (step == null) {
            throw new ContentFault(where + ": the step is empty");
        }
        try {
            return step(where, id, step);
        } catch (JacksonException notText) {
            throw new ContentFault(where + ": " + notText.getOriginalMessage());
        }
    }

    private static Step step(String where, String id, StepFile file) {
        var next = file.then == null ? List.<Route>of() : routes(where, file.then);
        if (file.choose != null) {
            var options = file.choose.stream().map(option -> option(where, option)).toList();
            return new Step.Choose(id, words(where, file.say), options);
        }
        if (file.ask != null) {
            return new Step.Ask(id, words(where, file.say), answer(where, file.ask), name(where, file.save), next);
        }
        if (file.escalate != null) {
            return new Step.Escalate(id, Optional.ofNullable(file.say), severity(where, file.escalate));
        }
        if (file.call != null) {
            return new Step.Call(id, file.call, next);
        }
        if (file.remember != null) {
            return new Step.Remember(id, file.remember, next);
        }
        return file.say == null ? new Step.Branch(id, next) : new Step.Say(id, file.say, next);
    }

    private static Words words(String where, @Nullable Words words) {
        if (words == null) {
            throw new ContentFault(where + ": say what the participant reads (say: with en and ja)");
        }
        return words;
    }

    private static String name(String where, @Nullable String name) {
        if (name == null) {
            throw new ContentFault(where + ": name what is asked for (save:)");
        }
        return name;
    }

    private static Severity severity(String where, String name) {
        return switch (name) {
            case "urgent" -> Severity.URGENT;
            case "normal" -> Severity.NORMAL;
            default -> throw new ContentFault(where + ": escalate is urgent or normal");
        };
    }

    private static Answer answer(String where, JsonNode ask) {
        if (ask.has("choice")) {
            return new Answer.OneOf(texts(ask.get("choice")));
        }
        if (ask.has("number")) {
            return new Answer.WholeNumber(
                    ask.at("/number/from").asInt(0), ask.at("/number/to").asInt(999_999));
        }
        return switch (ask.asString("")) {
            case "text" -> new Answer.Text();
            case "number" -> new Answer.WholeNumber(0, 999_999);
            case "date" -> new Answer.Date();
            case "yesno" -> new Answer.YesNo();
            default -> throw new ContentFault(where + ": ask is text, number, date, yesno or {choice: [...]}");
        };
    }

    private static Option option(String where, JsonNode node) {
        knownOnly(where, node, Set.of("en", "ja", "remember", "to", "flow", "speak", "do"));
        var label = new Words(text(where, node, "en"), text(where, node, "ja"));
        return new Option(label, target(where, node), values(node));
    }

    private static Map<String, String> values(JsonNode node) {
        var values = new LinkedHashMap<String, String>();
        node.path("remember")
                .properties()
                .forEach(e -> values.put(e.getKey(), e.getValue().asString("")));
        return Map.copyOf(values);
    }

    private static List<Route> routes(String where, JsonNode then) {
        if (then.isString()) {
            return List.of(new Route(Map.of(), new Target.ToStep(then.asString())));
        }
        if (then.isArray()) {
            return then.valueStream().map(node -> route(where, node)).toList();
        }
        return List.of(route(where, then));
    }

    private static Route route(String where, JsonNode node) {
        knownOnly(where, node, Set.of("when", "to", "flow", "speak", "do"));
        var when = new LinkedHashMap<String, List<String>>();
        node.path("when").properties().forEach(e -> when.put(e.getKey(), texts(e.getValue())));
        return new Route(Map.copyOf(when), target(where, node));
    }

    private static Language language(String where, String name) {
        return switch (name) {
            case "en" -> Language.EN;
            case "ja" -> Language.JA;
            default -> throw new ContentFault(where + ": speak is en or ja");
        };
    }

    /** A misspelt word, left unread, would make a condition hold always. */
    private static void knownOnly(String where, JsonNode node, Set<String> known) {
        node.propertyNames().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new ContentFault(where + ": nothing is called " + name + " here");
        });
    }

    private static Target target(String where, JsonNode node) {
        if (node.has("to")) {
            return new Target.ToStep(text(where, node, "to"));
        }
        if (node.has("flow")) {
            return new Target.ToFlow(text(where, node, "flow"));
        }
        if (node.has("speak")) {
            return new Target.Speak(language(where, text(where, node, "speak")));
        }
        return switch (node.path("do").asString("")) {
            case "person" -> new Target.ToPerson();
            case "erase" -> new Target.Erase();
            case "end" -> new Target.End();
            default ->
                throw new ContentFault(where + ": say where this leads (to, flow, speak, or do: person, erase, end)");
        };
    }

    private static String text(String where, JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new ContentFault(where + ": " + field + " is missing"));
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString());
    }
}
