package org.soudan.conversations.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.source.Finding;

/** Each event that is reminded of, or asked about in a route, is in the calendar, and can stand so. */
final class KnownEvents implements Rule.OfSteps {

    private static final String ROUTE = "event.";
    private static final Set<String> STATES = Set.of("unannounced", "ahead", "open", "over");

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        var options = Numbered.of(Steps.options(step.step()))
                .flatMap(option -> unknown(step, option.item().target(), all, "choose", option.number()));
        var routes = Numbered.of(Steps.routes(step.step()))
                .flatMap(route -> Stream.concat(
                        unknown(step, route.item().target(), all, "then", route.number()),
                        route.item().when().entrySet().stream()
                                .filter(when -> isEvent(when.getKey()))
                                .flatMap(when -> wrong(when, all).map(fault -> step.finding(
                                        fault, "then", route.number(), "when", when.getKey())))));
        return Stream.concat(options, routes);
    }

    /** Whether a route's name asks how an event stands. */
    static boolean isEvent(String name) {
        return name.startsWith(ROUTE);
    }

    private static Stream<Finding> unknown(WrittenStep step, Target target, Manuscript all, String... at) {
        return target instanceof Target.Remind(var event, var to) && !all.knowsEvent(event)
                ? Stream.of(step.finding("the calendar has no event named " + event, at))
                : Stream.of();
    }

    private static Stream<String> wrong(Map.Entry<String, List<String>> when, Manuscript all) {
        var event = when.getKey().substring(ROUTE.length());
        return all.knowsEvent(event)
                ? when.getValue().stream().filter(state -> !STATES.contains(state))
                        .map(state -> "an event is unannounced, ahead, open or over, never " + state)
                : Stream.of("the calendar has no event named " + event);
    }
}
