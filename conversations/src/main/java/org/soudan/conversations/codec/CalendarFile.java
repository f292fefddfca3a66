package org.soudan.conversations.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.calendar.Series;
import org.soudan.conversations.directory.Span;
import org.soudan.conversations.source.Written;

/** The calendar as its author writes it. */
public final class CalendarFile {

    static final Set<String> EVENT = Set.of("title", "flow", "dates", "again", "last", "remind", "kind", "certainty",
            "source", "checked");
    static final Set<String> SERIES = Set.of("every", "hours", "from", "until", "holidays");

    private static final int USUAL_DAYS = 7;
    private static final Span WHOLE_DAY = new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    private static final LocalDateTime NEVER = LocalDate.EPOCH.atStartOfDay();
    private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm", Locale.ROOT);

    private CalendarFile() {}

    /** Reads the calendar. Never fails; what cannot be read is told of in the source's faults. */
    public static Written<Calendar> read(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("events"));
            var events = new LinkedHashMap<String, Event>();
            part.needed("events").named().forEach((id, event) -> events.put(id, event(id, event)));
            return new Calendar(events);
        });
    }

    private static Event event(String id, Part part) {
        part.only(EVENT);
        var kind = kind(part);
        var dates = part.field("dates").map(d -> d.items("[{ from: ..., to: ... }]")).orElse(List.of());
        return new Event(
                id,
                TwoLanguages.read(part, "title", "give it a title (title: with en and ja)"),
                kind,
                part.text("flow"),
                dates.stream().map(edition -> edition(kind, edition)).toList(),
                part.field("again").map(CalendarFile::series),
                part.field("last").map(TwoLanguages::read),
                part.field("remind").map(CalendarFile::days).orElse(USUAL_DAYS),
                Scalars.certainty(part.needed("certainty")),
                Scalars.address(part.needed("source")),
                Scalars.day(part.needed("checked")));
    }

    private static int days(Part remind) {
        if (remind.text().matches("\\d{1,3}")) {
            return Integer.parseInt(remind.text());
        }
        remind.fault("remind is a number of days");
        return USUAL_DAYS;
    }

    private static Event.Kind kind(Part event) {
        var kind = event.field("kind");
        return kind.flatMap(word -> Scalars.constant(Event.Kind.class, word.text())).orElseGet(() -> {
            kind.orElse(event).fault("kind is occasion or window");
            return Event.Kind.OCCASION;
        });
    }

    private static Edition edition(Event.Kind kind, Part dates) {
        boolean window = kind == Event.Kind.WINDOW;
        var begin = window ? "opens" : "from";
        var finish = window ? "closes" : "to";
        dates.named().forEach((field, part) -> {
            if (!Set.of(begin, finish).contains(field)) {
                part.fault("dates of this kind have %s and %s, not %s".formatted(begin, finish, field));
            }
        });
        var first = dates.field(begin);
        var last = dates.field(finish).or(() -> window ? Optional.empty() : first);
        if (last.isEmpty()) {
            dates.fault("dates need " + finish);
        }
        return new Edition(
                first.map(part -> time(part, 0)), last.map(part -> time(part, 1)).orElse(NEVER),
                last.filter(CalendarFile::hasHours).isPresent());
    }

    private static boolean hasHours(Part time) {
        return time.text().contains(":");
    }

    /** The time written, or the beginning of the day that is so many days after the day written. */
    private static LocalDateTime time(Part part, int days) {
        try {
            return hasHours(part)
                    ? LocalDateTime.parse(part.text(), DAY_AND_HOUR)
                    : LocalDate.parse(part.text()).plusDays(days).atStartOfDay();
        } catch (DateTimeException noTime) {
            part.fault("\"" + part.text() + "\" is no day; write it such as 2027-02-06 or 2027-02-06 10:00");
            return NEVER;
        }
    }

    private static Series series(Part part) {
        part.only(SERIES);
        var hours = part.field("hours").map(CalendarFile::hours).orElse(WHOLE_DAY);
        return new Series(
                RuleWords.read(part.needed("every")),
                Scalars.day(part.needed("from")),
                part.field("until").map(Scalars::day),
                hours.from(),
                hours.to(),
                part.field("holidays").filter(holidays -> !Scalars.yes(holidays)).isPresent());
    }

    private static Span hours(Part part) {
        try {
            return Span.of(part.words());
        } catch (IllegalArgumentException noHours) {
            part.fault(String.valueOf(noHours.getMessage()));
            return WHOLE_DAY;
        }
    }
}
