package org.soudan.conversations.codec;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.text.Words;

/** One step of a flow, as its author writes it. What it does is told by the one field that only such a step has. */
final class StepFile {

    /** The fields of each kind of step, by the field that makes it one, in the order in which they are looked for. */
    private static final List<Map.Entry<String, Set<String>>> KINDS = List.of(
            Map.entry("choose", Set.of("say", "sms", "choose")),
            Map.entry("ask", Set.of("say", "sms", "ask", "save", "skip", "then")),
            Map.entry("escalate", Set.of("say", "sms", "escalate")),
            Map.entry("call", Set.of("call", "then")),
            Map.entry("remember", Set.of("remember", "then")),
            Map.entry("say", Set.of("say", "sms", "then")));

    private static final Map.Entry<String, Set<String>> BRANCH = Map.entry("then", Set.of("then"));

    static final Set<String> FIELDS = Set.of("say", "sms", "choose", "ask", "save", "skip", "escalate", "call",
            "remember", "then");

    private StepFile() {}

    static Step read(String id, Part part) {
        var kind = KINDS.stream().filter(k -> part.has(k.getKey())).findFirst().orElse(BRANCH);
        part.only(FIELDS);
        FIELDS.stream().filter(part::has).filter(field -> !kind.getValue().contains(field)).sorted().forEach(
                field -> part.needed(field)
                        .fault(field + ": does nothing in a step with " + kind.getKey() + ":"));
        return switch (kind.getKey()) {
            case "choose" -> new Step.Choose(
                    id, said(part), part.needed("choose").items("[{ to: ..., en: ..., ja: ... }]").stream()
                            .map(Leads::option).toList());
            case "ask" -> ask(id, part);
            case "escalate" -> new Step.Escalate(
                    id, part.field("say").map(TwoLanguages::read), severity(part.needed("escalate")));
            case "call" -> new Step.Call(id, part.text("call"), next(part));
            case "remember" -> new Step.Remember(id, Leads.values(part), next(part));
            case "say" -> new Step.Say(id, said(part), next(part));
            default -> new Step.Branch(id, next(part));
        };
    }

    private static Step.Ask ask(String id, Part part) {
        var answer = AnswerFile.read(part.needed("ask"));
        if (!part.has("save")) {
            part.fault("name what is asked for (save:)");
        }
        var save = part.field("save").map(Part::words).orElse("");
        boolean skippable = part.field("skip").filter(Scalars::yes).isPresent();
        return new Step.Ask(id, said(part), answer, save, skippable, next(part));
    }

    private static Words said(Part part) {
        return TwoLanguages.read(part, "say", "say what the participant reads (say: with en and ja)");
    }

    private static List<Route> next(Part part) {
        return part.field("then").map(Leads::routes).orElse(List.of());
    }

    private static Severity severity(Part part) {
        return switch (part.text()) {
            case "urgent" -> Severity.URGENT;
            case "normal" -> Severity.NORMAL;
            default -> {
                part.fault("escalate is urgent or normal");
                yield Severity.NORMAL;
            }
        };
    }
}
