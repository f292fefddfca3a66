package org.soudan.conversations.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;
import tools.jackson.databind.JsonNode;

/** Where a step leads, as its author writes it: options and routes. */
final class Leads {

    private Leads() {}

    static Option option(String where, JsonNode node) {
        knownOnly(where, node, Set.of("en", "ja", "remember", "to", "flow", "speak", "do", "remind"));
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

    static List<Route> routes(String where, JsonNode then) {
        if (then.isString()) {
            return List.of(new Route(Map.of(), new Target.ToStep(then.asString())));
        }
        if (then.isArray()) {
            return then.valueStream().map(node -> route(where, node)).toList();
        }
        return List.of(route(where, then));
    }

    private static Route route(String where, JsonNode node) {
        knownOnly(where, node, Set.of("when", "to", "flow", "speak", "do", "remind"));
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
        if (node.has("remind")) {
            return new Target.Remind(text(where, node, "remind"), text(where, node, "to"));
        }
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
            case "reminders" -> new Target.Reminders();
            case "back" -> new Target.Repair(Move.BACK);
            case "again" -> new Target.Repair(Move.AGAIN);
            case "change" -> new Target.Repair(Move.CHANGE);
            case "repeat" -> new Target.Repair(Move.REPEAT);
            case "continue" -> new Target.Repair(Move.CONTINUE);
            default ->
                throw new ContentFault(where + ": say where this leads (to, flow, speak, remind, or do: person, erase, "
                        + "end, reminders, back, again, change, repeat, continue)");
        };
    }

    static String text(String where, JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new ContentFault(where + ": " + field + " is missing"));
    }

    static List<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString());
    }
}
