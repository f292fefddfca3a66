package org.soudan.conversations.codec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.text.Language;

/** Where a step leads, as its author writes it: options and routes. */
final class Leads {

    private static final Set<String> TARGETS = Set.of("to", "flow", "speak", "do", "remind");

    static final Set<String> OPTION = and("en", "ja", "remember");
    static final Set<String> ROUTE = and("when");

    private Leads() {}

    static Option option(Part part) {
        part.only(OPTION);
        return new Option(TwoLanguages.of(part), target(part), values(part));
    }

    /** What a step or an option remembers, by name. */
    static Map<String, String> values(Part part) {
        var values = new HashMap<String, String>();
        part.field("remember").ifPresent(names -> names.named().forEach((name, v) -> values.put(name, v.words())));
        return Map.copyOf(values);
    }

    /** A step's id alone, one route, or a list of routes. */
    static List<Route> routes(Part then) {
        return then.oneOrMore().stream().map(Leads::route).toList();
    }

    private static Route route(Part part) {
        if (part.kind() == Part.Kind.TEXT) {
            return new Route(Map.of(), new Target.ToStep(part.words()));
        }
        part.only(ROUTE);
        var when = new LinkedHashMap<String, List<String>>();
        part.field("when").ifPresent(names -> names.named().forEach((name, values) -> when.put(name, fitting(values))));
        return new Route(Map.copyOf(when), target(part));
    }

    /** What fits may be nothing: {@code ""} is what is known of something that was never said. */
    private static List<String> fitting(Part values) {
        return values.oneOrMore().stream().map(Part::anyText).toList();
    }

    private static Set<String> and(String... others) {
        var all = new TreeSet<>(TARGETS);
        all.addAll(List.of(others));
        return all;
    }

    private static Target target(Part part) {
        var written = TARGETS.stream().filter(part::has).sorted().toList();
        if (written.equals(List.of("remind", "to"))) {
            return new Target.Remind(part.text("remind"), part.text("to"));
        }
        if (written.size() > 1) {
            part.fault("this leads to several places (" + String.join(", ", written) + "); keep one of them");
        }
        return switch (written.isEmpty() ? "" : written.getFirst()) {
            case "to" -> new Target.ToStep(part.text("to"));
            case "flow" -> new Target.ToFlow(part.text("flow"));
            case "speak" -> new Target.Speak(language(part.needed("speak")));
            case "remind" -> new Target.Remind(part.text("remind"), part.text("to"));
            case "do" -> act(part.needed("do"));
            default -> nowhere(part);
        };
    }

    private static Target act(Part part) {
        return switch (part.text()) {
            case "person" -> new Target.ToPerson();
            case "erase" -> new Target.Erase();
            case "end" -> new Target.End();
            case "reminders" -> new Target.Reminders();
            case "back" -> new Target.Repair(Move.BACK);
            case "again" -> new Target.Repair(Move.AGAIN);
            case "change" -> new Target.Repair(Move.CHANGE);
            case "repeat" -> new Target.Repair(Move.REPEAT);
            case "continue" -> new Target.Repair(Move.CONTINUE);
            default -> nowhere(part);
        };
    }

    private static Target nowhere(Part part) {
        part.fault("say where this leads (to, flow, speak, remind, or do: person, erase, end, reminders, back, again, "
                + "change, repeat, continue)");
        return new Target.End();
    }

    private static Language language(Part part) {
        return switch (part.text()) {
            case "en" -> Language.EN;
            case "ja" -> Language.JA;
            default -> {
                part.fault("speak is en or ja");
                yield Language.EN;
            }
        };
    }
}
