package org.soudan.conversations.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of a wish to hear of an event. Each wish is looked at every morning and at the time it is due, so that
 * dates which were moved meanwhile are noticed.
 */
public record Watch(Event event) {

    /** What somebody who wishes to hear of the event can be promised. */
    public sealed interface Promise {

        /** A reminder, at this time unless the dates change; look for the first time at {@code look}. */
        record Remind(Wish wish, Instant due, Instant look) implements Promise {}

        /** To be told when dates are announced. */
        record Tell(Wish wish, Instant look) implements Promise {}

        /** It is on, or so near that nothing could be sent before at a decent hour. */
        record TooLate() implements Promise {}
    }

    /** What there is to do about a wish now. */
    public sealed interface Look {

        /** Nothing yet; look again then. */
        record Later(Instant until) implements Look {}

        /** Say that there are dates, or other ones than the wish knew. */
        record Announced(Edition edition) implements Look {}

        /** Remind. */
        record Due(Edition edition) implements Look {}
    }

    public Promise promise(Instant instant) {
        var now = Japan.at(instant);
        var next = event.next(now);
        if (next.isEmpty()) {
            return new Promise.Tell(new Wish(event.id(), Optional.empty()), DecentHours.nextLook(now));
        }
        var day = opens(next.get(), now) ? next.get().firstDay() : target(next.get());
        var due = dues(next.get(), day).filter(now::isBefore).map(Japan::instant).findFirst();
        return due.<Promise>map(d -> new Promise.Remind(
                new Wish(event.id(), Optional.of(day)), d, earlier(d, DecentHours.nextLook(now))))
                .orElseGet(Promise.TooLate::new);
    }

    /** When to look again as far as the calendar alone can tell: while there are no dates, there is nothing to say. */
    public Optional<Instant> quietUntil(Instant instant) {
        var now = Japan.at(instant);
        return event.next(now).isPresent() ? Optional.empty() : Optional.of(DecentHours.nextLook(now));
    }

    /**
     * Looks at a wish.
     *
     * @param scheduled when that was to be done
     */
    public Look look(Wish wish, Instant scheduled, Instant instant) {
        var now = Japan.at(instant);
        var next = event.next(now);
        if (next.isEmpty()) {
            return new Look.Later(DecentHours.nextLook(now));
        }
        if (!DecentHours.isNow(now)) {
            return new Look.Later(Japan.instant(DecentHours.from(now)));
        }
        return wish.day()
                .flatMap(day -> edition(day, now).map(edition -> remind(edition, day, Japan.at(scheduled), now)))
                .orElseGet(() -> new Look.Announced(next.get()));
    }

    /** Due on the day that it was scheduled for, also when it is late; at once when no later time is left. */
    private Look remind(Edition edition, LocalDate day, LocalDateTime scheduled, LocalDateTime now) {
        return dues(edition, day)
                .filter(due -> !due.toLocalDate().isBefore(scheduled.toLocalDate()))
                .findFirst()
                .filter(now::isBefore)
                .<Look>map(due -> new Look.Later(earlier(Japan.instant(due), DecentHours.nextLook(now))))
                .orElseGet(() -> new Look.Due(edition));
    }

    /** The edition whose day was wished for, if it still stands there. */
    private Optional<Edition> edition(LocalDate day, LocalDateTime now) {
        return event.after(now)
                .filter(edition -> target(edition).equals(day) || edition.firstDay().equals(day))
                .findFirst();
    }

    /** Somebody who wishes to apply is told first when it opens, and can ask again before it closes. */
    private boolean opens(Edition edition, LocalDateTime now) {
        return event.kind() == Event.Kind.WINDOW && !edition.hasBegun(now);
    }

    /** The day by which one must have heard. */
    private LocalDate target(Edition edition) {
        return event.kind() == Event.Kind.WINDOW ? edition.lastDay() : edition.firstDay();
    }

    /** The times to remind of a day, best first: each must come before it is too late, and none before it is open. */
    private Stream<LocalDateTime> dues(Edition edition, LocalDate day) {
        boolean opening = event.kind() == Event.Kind.WINDOW && !target(edition).equals(day);
        if (opening) {
            var opens = edition.start().orElseGet(day::atStartOfDay);
            var usual = day.atTime(DecentHours.USUAL, 0);
            return Stream.of(DecentHours.from(opens.isAfter(usual) ? opens : usual)).filter(edition.end()::isAfter);
        }
        var until = event.kind() == Event.Kind.WINDOW ? edition.end() : edition.start().orElse(edition.end());
        return ladder(day).stream()
                .filter(until::isAfter)
                .filter(due -> event.kind() == Event.Kind.OCCASION || edition.hasBegun(due));
    }

    private List<LocalDateTime> ladder(LocalDate day) {
        var eve = day.minusDays(1);
        return Stream.of(
                day.minusDays(event.remindDays()).atTime(DecentHours.USUAL, 0),
                eve.atTime(DecentHours.USUAL, 0),
                eve.atTime(DecentHours.EVENING, 0),
                day.atTime(DecentHours.FIRST, 0))
                .sorted()
                .distinct()
                .toList();
    }

    /** An hour later, or on the next morning. */
    public static Instant decentAfter(Instant now) {
        return Japan.instant(DecentHours.from(Japan.at(now).plusHours(1)));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
