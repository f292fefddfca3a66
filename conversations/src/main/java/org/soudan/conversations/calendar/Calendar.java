package org.soudan.conversations.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All events, by their ids.
 *
 * @param events in the author's order
 */
public record Calendar(Map<String, Event> events) {

    /** What stands for an event's dates in a text: <code>{career-fair-osaka.when}</code>. */
    public static final Pattern REFERENCE = Pattern.compile("\\{([a-z0-9-]+)\\.when}");

    /** How long somebody who asks is told that they missed it, before it is only "last time". */
    private static final Duration JUST_OVER = Duration.ofDays(30);

    public static final Calendar EMPTY = new Calendar(Map.of());

    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    public static State state(Event event, Instant instant) {
        var now = Japan.at(instant);
        return event.next(now)
                .<State>map(next -> next.hasBegun(now) ? new State.Open(next) : new State.Ahead(next))
                .orElseGet(() -> past(event, now));
    }

    private static State past(Event event, LocalDateTime now) {
        var last = event.lastBefore(now);
        return last.filter(edition -> now.isBefore(edition.end().plus(JUST_OVER)))
                .<State>map(State.Over::new)
                .orElseGet(() -> new State.Unannounced(last));
    }
}
