package org.soudan.conversations.codec;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.calendar.Series;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.text.Words;
import tools.jackson.databind.JsonNode;

/** The calendar as its author writes it. */
public final class CalendarFile {

    record File(Map<String, EventFile> events) {}

    record EventFile(
            @Nullable Words title,
            @Nullable String flow,
            @Nullable List<Map<String, String>> dates,
            @Nullable SeriesFile again,
            @Nullable Words last,
            @Nullable Integer remind,
            @Nullable String kind,
            @Nullable String certainty,
            @Nullable String source,
            @Nullable String checked) {}

    record SeriesFile(
            @Nullable JsonNode every,
            @Nullable String hours,
            @Nullable String from,
            @Nullable String until,
            @Nullable Boolean holidays) {}

    private static final int USUAL_DAYS = 7;
    private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm", Locale.ROOT);

    private CalendarFile() {}

    /**
     * Reads the calendar.
     *
     * @throws ContentFault naming the file and the event that cannot be read
     */
    public static Calendar read(String file, String yaml) {
        var events = new LinkedHashMap<String, Event>();
        YamlFile.read(file, yaml, File.class).events.forEach((id, event) -> {
            try {
                events.put(id, event(id, event));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new ContentFault(file + ", " + id + ": " + unreadable.getMessage());
            }
        });
        return new Calendar(events);
    }

    private static Event event(String id, EventFile file) {
        var kind = kind(need(file.kind, "kind is occasion or window"));
        return new Event(
                id,
                need(file.title, "give it a title"),
                kind,
                need(file.flow, "name the flow that tells of it"),
                file.dates == null ? List.of() : file.dates.stream().map(dates -> edition(kind, dates)).toList(),
                Optional.ofNullable(file.again).map(CalendarFile::series),
                Optional.ofNullable(file.last),
                file.remind == null ? USUAL_DAYS : file.remind,
                Certainty.valueOf(need(file.certainty, "say its certainty").toUpperCase(Locale.ROOT).replace('-', '_')),
                URI.create(need(file.source, "name its source")),
                LocalDate.parse(need(file.checked, "say when its source was checked")));
    }

    private static Event.Kind kind(String word) {
        return switch (word) {
            case "occasion" -> Event.Kind.OCCASION;
            case "window" -> Event.Kind.WINDOW;
            default -> throw new IllegalArgumentException("kind is occasion or window");
        };
    }

    private static Edition edition(Event.Kind kind, Map<String, String> dates) {
        var begin = kind == Event.Kind.WINDOW ? "opens" : "from";
        var finish = kind == Event.Kind.WINDOW ? "closes" : "to";
        dates.keySet().stream().filter(key -> !key.equals(begin) && !key.equals(finish)).findFirst().ifPresent(odd -> {
            throw new IllegalArgumentException("dates of this kind have " + begin + " and " + finish + ", not " + odd);
        });
        var first = Optional.ofNullable(dates.get(begin));
        var last = Optional.ofNullable(dates.get(finish)).or(() -> kind == Event.Kind.WINDOW ? Optional.empty() : first)
                .orElseThrow(() -> new IllegalArgumentException("dates need " + finish));
        return new Edition(first.map(CalendarFile::begin), end(last), hasHours(last));
    }

    private static boolean hasHours(String time) {
        return time.contains(":");
    }

    private static LocalDateTime begin(String time) {
        return hasHours(time) ? LocalDateTime.parse(time, DAY_AND_HOUR) : LocalDate.parse(time).atStartOfDay();
    }

    private static LocalDateTime end(String time) {
        return hasHours(time)
                ? LocalDateTime.parse(time, DAY_AND_HOUR)
                : LocalDate.parse(time).plusDays(1).atStartOfDay();
    }

    private static Series series(SeriesFile file) {
        var hours = file.hours == null ? new String[]{"00:00", "00:00"} : file.hours.split("-", 2);
        return new Series(
                RuleWords.read(need(file.every, "again needs every")),
                LocalDate.parse(need(file.from, "again needs from, the first day on which it holds")),
                Optional.ofNullable(file.until).map(LocalDate::parse),
                LocalTime.parse(hours[0].strip()),
                LocalTime.parse(hours[hours.length - 1].strip()),
                Boolean.FALSE.equals(file.holidays));
    }

    private static <T> T need(@Nullable T value, String whatToDo) {
        if (value == null) {
            throw new IllegalArgumentException(whatToDo);
        }
        return value;
    }
}
