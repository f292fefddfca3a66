package org.soudan.conversations.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;

/** What can be wrong with the calendar, and with what flows say of it. */
public final class Dates {

    private static final String FILE = "calendar";
    private static final String ROUTE = "event.";
    private static final Set<String> STATES = Set.of("unannounced", "ahead", "open", "over");

    /** The Programme began in 1987; nobody announces dates more than two years ahead. */
    private static final int FIRST_YEAR = 1987;
    private static final int YEARS_AHEAD = 2;

    private Dates() {}

    static Stream<Finding> of(Calendar calendar, Map<String, Flow> flows) {
        var ofEvents = calendar.events().values().stream().flatMap(event -> of(event, flows));
        var ofFlows = flows.values().stream()
                .flatMap(flow -> flow.steps().values().stream().flatMap(step -> of(flow, step, calendar)));
        return Stream.concat(ofEvents, ofFlows);
    }

    /** Events whose source nobody has read for more than a year; for authors, so that a service never stops for it. */
    public static List<Finding> stale(Calendar calendar, LocalDate today) {
        return calendar.events().values().stream()
                .filter(event -> event.isStale(today))
                .map(event -> finding(event, "its source was last checked on " + event.checked() + "; read it again"))
                .toList();
    }

    private static Stream<Finding> of(Event event, Map<String, Flow> flows) {
        var dates = event.editions().stream().flatMap(edition -> impossible(event, edition));
        var flow = flows.containsKey(event.flow()) ? Stream.<Finding>of()
                : Stream.of(finding(event, "there is no flow named " + event.flow()));
        var rumour = event.certainty() != Certainty.UNVERIFIED ? Stream.<Finding>of()
                : Stream.of(finding(event, "nobody has verified it; it must not be said"));
        return Stream.of(dates, flow, rumour).flatMap(found -> found);
    }

    private static Stream<Finding> impossible(Event event, Edition edition) {
        int year = edition.lastDay().getYear();
        if (edition.start().filter(start -> !start.isBefore(edition.end())).isPresent()) {
            return Stream.of(finding(event, "it ends on " + edition.lastDay() + ", before it begins"));
        }
        boolean first = edition.start().map(LocalDateTime::getYear).filter(y -> y < FIRST_YEAR).isPresent();
        return first || year < FIRST_YEAR || year > event.checked().getYear() + YEARS_AHEAD
                ? Stream.of(finding(event, "the year of " + edition.lastDay() + " cannot be right"))
                : Stream.of();
    }

    private static Stream<Finding> of(Flow flow, Step step, Calendar calendar) {
        var reminded = Steps.targets(step)
                .filter(Target.Remind.class::isInstance)
                .map(target -> ((Target.Remind) target).event());
        var asked = Steps.routes(step).map(Route::when).flatMap(when -> when.keySet().stream())
                .filter(name -> name.startsWith(ROUTE))
                .map(name -> name.substring(ROUTE.length()));
        var unknown = Stream.concat(reminded, asked)
                .filter(event -> calendar.event(event).isEmpty())
                .map(event -> "the calendar has no event named " + event);
        var states = Steps.routes(step).map(Route::when).flatMap(when -> when.entrySet().stream())
                .filter(condition -> condition.getKey().startsWith(ROUTE))
                .flatMap(condition -> condition.getValue().stream())
                .filter(state -> !STATES.contains(state))
                .map(state -> "an event is unannounced, ahead, open or over, never " + state);
        return Stream.concat(unknown, states).distinct().map(what -> new Finding(flow.id(), step.id(), what));
    }

    private static Finding finding(Event event, String whatToDo) {
        return new Finding(FILE, event.id(), whatToDo);
    }
}
