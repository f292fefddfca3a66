package org.soudan.conversations.directory;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hours as people write them, a line for each kind of day: {@code weekdays: 9:00-12:00, 13:00-17:00},
 * {@code mon-wed: 20:00-7:00}, {@code daily: 0:00-24:00}, {@code holidays: closed}, {@code day 10: 8:00-8:00} (of each
 * month), {@code 12-29 to 1-3: closed} (of each year), {@code 2026-12-25: closed} or {@code 2027-02-01 to 2027-02-03:
 * 10:00-15:00} (once). A later line wins over an earlier one for the same weekday.
 */
public final class WrittenHours {

    private static final Pattern DAYS = Pattern.compile("([a-z]{3})(?:-([a-z]{3}))?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("day (\\d{1,2})");
    private static final Pattern SEASON = Pattern.compile("(\\d{1,2})-(\\d{1,2}) to (\\d{1,2})-(\\d{1,2})");
    private static final String DATE = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern ONCE = Pattern.compile(DATE + "(?: to " + DATE + ")?");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Map<String, DayOfWeek> SHORT = Stream.of(DayOfWeek.values())
            .collect(toMap(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT), day -> day));

    private final Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    private final Map<Integer, List<Span>> monthly = new HashMap<>();
    private final List<Season> seasons = new ArrayList<>();
    private final List<DatedHours> exceptions = new ArrayList<>();
    private Optional<List<Span>> holidays = Optional.empty();

    private WrittenHours() {}

    /**
     * The hours that these lines say.
     *
     * @throws IllegalArgumentException naming the line that says none
     */
    public static WeeklyHours of(Map<String, String> lines) {
        var written = new WrittenHours();
        lines.forEach((days, hours) -> written.line(days.strip(), spans(hours.strip())));
        return new WeeklyHours(written.week, written.monthly, written.holidays, written.seasons,
                written.exceptions);
    }

    private void line(String days, List<Span> spans) {
        var season = SEASON.matcher(days);
        var ofMonth = DAY_OF_MONTH.matcher(days);
        var once = ONCE.matcher(days);
        if (days.equals("holidays")) {
            holidays = Optional.of(spans);
        } else if (season.matches()) {
            seasons.add(new Season(day(season, 1), day(season, 3), spans));
        } else if (once.matches()) {
            exceptions.add(once(once, spans));
        } else if (ofMonth.matches()) {
            monthly.put(Integer.parseInt(ofMonth.group(1)), spans);
        } else {
            weekdays(days).forEach(day -> week.put(day, spans));
        }
    }

    private static DatedHours once(MatchResult days, List<Span> spans) {
        try {
            var first = LocalDate.parse(days.group(1));
            return new DatedHours(first, days.group(2) == null ? first : LocalDate.parse(days.group(2)), spans);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(days.group() + " is no day of the calendar", noDay);
        }
    }

    private static MonthDay day(MatchResult season, int group) {
        return MonthDay.of(Integer.parseInt(season.group(group)), Integer.parseInt(season.group(group + 1)));
    }

    private static Stream<DayOfWeek> weekdays(String days) {
        return switch (days) {
            case "daily" -> Stream.of(DayOfWeek.values());
            case "weekdays" -> range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            case "weekends" -> range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            default -> {
                var match = DAYS.matcher(days);
                if (!match.matches()) {
                    throw new IllegalArgumentException(days + " are no days; write weekdays, sat or mon-wed");
                }
                var first = weekday(match.group(1));
                yield range(first, match.group(2) == null ? first : weekday(match.group(2)));
            }
        };
    }

    private static DayOfWeek weekday(String name) {
        return Optional.ofNullable(SHORT.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is no weekday; write mon, tue, ..."));
    }

    private static Stream<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
        int days = Math.floorMod(last.getValue() - first.getValue(), 7);
        return IntStream.rangeClosed(0, days).mapToObj(first::plus);
    }

    private static List<Span> spans(String written) {
        return written.equals("closed") ? List.of() : COMMA.splitAsStream(written).map(Span::of).toList();
    }
}
