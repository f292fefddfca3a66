package org.soudan.bot.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.Opening;
import org.soudan.conversations.directory.WrittenHours;
import org.soudan.conversations.engine.Rung;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;

/**
 * What is due when about a case: three clocks that do not stop one another, for the first words of a counsellor, the next
 * ones, and the end. Pure: the same case, hours and time give the same answer.
 */
final class Clocks {

    /** While nobody has said when the desk is open, nobody is called at night for what can wait. */
    private static final Hours DECENT = WrittenHours.of(Map.of("daily", "9:00-20:00"));

    private static final Hours ALWAYS = new Hours.Always();

    /** What there is to do. */
    sealed interface Due {

        /** Climb this rung. */
        record Climb(Rung rung) implements Due {}

        /** Tell the desk that the case is open for too long. */
        record Late() implements Due {}

        /** Nothing before then. */
        record Later(Instant until) implements Due {}

        /** Nothing any more, as far as the case is known now. */
        record Never() implements Due {}
    }

    private final ClockSettings settings;
    private final Hours desk;

    /** With the hours of the desk. */
    Clocks(ClockSettings settings, Hours desk) {
        this.settings = settings;
        this.desk = desk instanceof Hours.NotKnown ? DECENT : desk;
    }

    Due due(Case open, Instant now) {
        var rung = rung(open);
        var end = end(open);
        if (hours(open).at(now) instanceof Opening.Next(var opens)) {
            return rung.isEmpty() && end.isEmpty() ? new Due.Never() : new Due.Later(opens.toInstant());
        }
        if (rung.filter(at -> !at.isAfter(now)).isPresent()) {
            return climb(open).<Due>map(Due.Climb::new).orElseGet(Due.Never::new);
        }
        return end.filter(at -> !at.isAfter(now)).<Due>map(at -> new Due.Late())
                .or(() -> earliest(rung, end).map(Due.Later::new))
                .orElseGet(Due.Never::new);
    }

    /** When to look at the case next; empty when no clock runs. */
    Optional<Instant> next(Case open) {
        return earliest(rung(open), end(open));
    }

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** When the next rung is due: late enough for who waits, and a step after the last one and after a change of hands. */
    private Optional<Instant> rung(Case open) {
        var step = ClockSettings.of(settings.step(), open.severity());
        int below = open.attention().rungs();
        var bound = ClockSettings.of(open.attention().answered().isEmpty() ? settings.first() : settings.next(),
                open.severity()).plus(step.multipliedBy(below));
        return climb(open).flatMap(rung -> open.attention().since())
                .flatMap(since -> after(open, since, bound))
                .flatMap(
                        due -> open.attention().moved().map(moved -> after(open, moved, step).map(at -> later(due, at)))
                                .orElse(Optional.of(due)));
    }

    private static Optional<Rung> climb(Case open) {
        return Stream.of(Rung.values()).filter(rung -> rung.height() == open.attention().rungs() + 1).findFirst();
    }

    private Optional<Instant> end(Case open) {
        return open.attention().late() ? Optional.empty()
                : after(open, open.openedAt(), ClockSettings.of(settings.resolution(), open.severity()));
    }

    /** Timers know whole seconds, and must not come too early. */
    private Optional<Instant> after(Case open, Instant from, Duration time) {
        return hours(open).after(from, time).map(Clocks::wholeSecond);
    }

    private static Instant wholeSecond(Instant at) {
        var second = at.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(at) ? at : second.plusSeconds(1);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private Hours hours(Case open) {
        return open.severity() == Severity.CRISIS ? ALWAYS : desk;
    }

    /** How long it was, as the clocks count it. */
    Duration counted(Severity severity, Instant from, Instant to) {
        return (severity == Severity.CRISIS ? ALWAYS : desk).between(from, to);
    }

    /** Whether what can wait is done now. */
    boolean isDeskOpen(Instant now) {
        return switch (desk.at(now)) {
            case Opening.Always always -> true;
            case Opening.Until until -> true;
            case Opening.Next next -> false;
            case Opening.NotKnown unknown -> false;
        };
    }
}
