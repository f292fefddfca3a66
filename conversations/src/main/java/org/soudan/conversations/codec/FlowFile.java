package org.soudan.conversations.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
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
            @Nullable Words sms,
            @Nullable List<JsonNode> choose,
            @Nullable JsonNode ask,
            @Nullable String save,
            @Nullable Boolean skip,
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
        var moved = flow.moved == null ? Map.<String, String>of() : flow.moved;
        return new Flow(flow.flow, flow.title, examples, steps, sms(flow.steps), moved);
    }

    private static Map<String, Words> sms(Map<String, @Nullable StepFile> steps) {
        var sms = new LinkedHashMap<String, Words>();
        steps.forEach((id, step) -> {
            if (step != null && step.sms != null) {
                sms.put(id, step.sms);
            }
        });
        return sms;
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
        var next = file.then == null ? List.<Route>of() : Leads.routes(where, file.then);
        if (file.choose != null) {
            var options = file.choose.stream().map(option -> Leads.option(where, option)).toList();
            return new Step.Choose(id, words(where, file.say), options);
        }
        if (file.ask != null) {
            return ask(where, id, file, file.ask, next);
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

    private static Step.Ask ask(String where, String id, StepFile file, JsonNode type, List<Route> next) {
        boolean skippable = Boolean.TRUE.equals(file.skip);
        var answer = AnswerFile.read(where, type);
        return new Step.Ask(id, words(where, file.say), answer, name(where, file.save), skippable, next);
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
}
