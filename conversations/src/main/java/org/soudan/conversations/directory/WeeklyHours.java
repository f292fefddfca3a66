package org.soudan.conversations.directory;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hours that repeat each week. Hours belong to the day on which they begin: a night that begins on a Saturday goes on
 * into a Sunday that is closed.
 *
 * @param week a weekday that is missing is closed
 * @param monthly instead of the weekday's, on these days of the month (1 to 31)
 * @param holidays instead of both, on public holidays; nothing when a holiday is like any day, an empty list when closed
 * @param seasons instead of all of these; the first that holds a day counts
 * @param exceptions instead of all others, once only; the first that holds a day counts
 */
public record WeeklyHours(Map<DayOfWeek, List<Span>> week, Map<Integer, List<Span>> monthly,
        Optional<List<Span>> holidays, List<Season> seasons, List<DatedHours> exceptions) implements Hours {

    /** A year and its longest holidays: what is not open within it is not known to open. */
    private static final int HORIZON_DAYS = 400;

    public WeeklyHours {
        week = Map.copyOf(week);
        monthly = Map.copyOf(monthly);
        seasons = List.copyOf(seasons);
        exceptions = List.copyOf(exceptions);
    }

    /** Without exceptions. */
    public WeeklyHours(Map<DayOfWeek, List<Span>> week, Map<Integer, List<Span>> monthly,
            Optional<List<Span>> holidays, List<Season> seasons) {
        this(week, monthly, holidays, seasons, List.of());
    }

    /** The same hours on the given days, on public holidays too. */
    public static WeeklyHours on(List<DayOfWeek> days, Span... spans) {
        var hours = List.of(spans);
        return new WeeklyHours(days.stream().collect(toMap(day -> day, day -> hours)),
                Map.of(), Optional.empty(), List.of());
    }

    @Override
    public Opening at(Instant now) {
        var time = LocalDateTime.ofInstant(now, ZONE);
        return endAt(time).isPresent() ? untilAfter(time) : next(time);
    }

    private Opening untilAfter(LocalDateTime time) {
        var horizon = time.plusDays(HORIZON_DAYS);
        var end = time;
        for (var next = endAt(end); next.isPresent() && end.isBefore(horizon); next = endAt(end)) {
            end = next.get();
        }
        return end.isBefore(horizon) ? new Opening.Until(end.atZone(ZONE)) : new Opening.Always();
    }

    /** When the hours end that hold {@code time}; hours that follow without a gap are found by asking again. */
    private Optional<LocalDateTime> endAt(LocalDateTime time) {
        var today = time.toLocalDate();
        return Stream.of(today.minusDays(1), today)
                .flatMap(this::beginning)
                .filter(period -> period.contains(time))
                .map(OpenTime::to)
                .max(LocalDateTime::compareTo);
    }

    private Opening next(LocalDateTime time) {
        return IntStream.range(0, HORIZON_DAYS)
                .mapToObj(time.toLocalDate()::plusDays)
                .flatMap(this::beginning)
                .map(OpenTime::from)
                .filter(from -> from.isAfter(time))
                .findFirst()
                .<Opening>map(from -> new Opening.Next(ZonedDateTime.of(from, ZONE)))
                .orElseGet(Opening.NotKnown::new);
    }

    private Stream<OpenTime> beginning(LocalDate day) {
        return spans(day).stream().map(span -> span.on(day)).sorted((a, b) -> a.from().compareTo(b.from()));
    }

    private List<Span> spans(LocalDate day) {
        return exception(day)
                .or(() -> season(day))
                .or(() -> holidays.filter(hours -> Holidays.isHoliday(day)))
                .or(() -> Optional.ofNullable(monthly.get(day.getDayOfMonth())))
                .orElseGet(() -> week.getOrDefault(day.getDayOfWeek(), List.of()));
    }

    private Optional<List<Span>> exception(LocalDate day) {
        return exceptions.stream().filter(dated -> dated.holds(day)).findFirst().map(DatedHours::hours);
    }

    private Optional<List<Span>> season(LocalDate day) {
        return seasons.stream().filter(season -> season.holds(day)).findFirst().map(Season::hours);
    }
}
