package org.soudan.conversations.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.calendar.State;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.Opening;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.text.Language;

/** How dates of the calendar are said at some time, in Japan's days. */
record When(Content content, Language language, Instant now) {

    /** Such as "opens on Tuesday 1 December 2026 (in 8 days)", for the middle or the end of a sentence. */
    String of(Event event) {
        var values = new TreeMap<String, Object>();
        values.put("kind", event.kind().name());
        values.put("sure", event.isSure(today()) ? "yes" : "no");
        return switch (Calendar.state(event, now)) {
            case State.Ahead(var next) -> {
                values.put("days", daysUntil(next.firstDay()));
                values.put("opens", day(Phrase.CALENDAR_DAY, next.firstDay()));
                yield say(Phrase.WHEN_AHEAD, values, next);
            }
            case State.Open(var next) -> {
                values.put("days", daysUntil(next.lastDay()));
                yield say(Phrase.WHEN_OPEN, values, next);
            }
            case State.Over(var last) -> {
                values.put("past", day(Phrase.CALENDAR_PAST_DAY, last.lastDay()));
                yield content.say(Phrase.WHEN_OVER, language, values);
            }
            case State.Unannounced unannounced -> {
                values.put("last", last(event, unannounced));
                yield content.say(Phrase.WHEN_UNANNOUNCED, language, values);
            }
        };
    }

    /** Whether a service is open, for brackets behind its name. */
    String opening(Hours hours) {
        return switch (hours.at(now)) {
            case Opening.Always() -> content.say(Phrase.OPEN_ALWAYS, language, Map.of());
            case Opening.Until(var end) -> content.say(Phrase.OPEN_UNTIL, language, Map.of("end", soon(end)));
            case Opening.Next(var start) -> content.say(Phrase.OPEN_NEXT, language, Map.of("start", soon(start)));
            case Opening.NotKnown() -> content.say(Phrase.OPEN_UNKNOWN, language, Map.of());
        };
    }

    /** The fixed words that answer an alarm. */
    String crisis(Alarm alarm) {
        return content.crisisWords(alarm, language, now);
    }

    /** When somebody at the desk can answer, as a sentence. */
    String deskAnswers() {
        return switch (content.openings().desk().at(now)) {
            case Opening.Always() -> content.say(Phrase.DESK_OPEN, language, Map.of());
            case Opening.Until until -> content.say(Phrase.DESK_OPEN, language, Map.of());
            case Opening.Next(var start) -> content.say(Phrase.DESK_OPENS, language, Map.of("start", soon(start)));
            case Opening.NotKnown() -> content.say(Phrase.DESK_HOURS_UNKNOWN, language, Map.of());
        };
    }

    /** An hour of today, or of another day by its weekday. */
    private String soon(ZonedDateTime time) {
        var day = time.toLocalDate();
        var said = day.equals(today()) ? "" : day(Phrase.CALENDAR_SHORT_DAY, day);
        return content.say(Phrase.OPEN_HOUR, language, Map.of(
                "day", said, "today", said.isEmpty() ? "yes" : "no", "hour", hour(time.toLocalDateTime())));
    }

    /** The end of the address of a calendar file in this language. */
    String file() {
        return language == Language.JA ? ".ics?lang=ja" : ".ics";
    }

    /** A day and an hour, such as of a reminder. */
    String at(Instant time) {
        var local = Japan.at(time);
        return hours(day(Phrase.CALENDAR_DAY, local.toLocalDate()), Map.of("from", hour(local), "to", ""));
    }

    private String say(Phrase phrase, Map<String, Object> values, Edition edition) {
        values.put("date", dates(edition));
        values.put("closes", closes(edition));
        return content.say(phrase, language, values);
    }

    private String last(Event event, State.Unannounced unannounced) {
        return unannounced.last()
                .map(edition -> content.say(Phrase.WHEN_LAST, language, Map.of(
                        "kind", event.kind().name(), "date", day(Phrase.CALENDAR_PAST_DAY, edition.lastDay()))))
                .or(() -> event.last().map(words -> words.in(language)))
                .orElse("none");
    }

    private String closes(Edition edition) {
        var day = day(Phrase.CALENDAR_DAY, edition.lastDay());
        return edition.hasHours() ? hours(day, Map.of("from", hour(edition.end()), "to", "")) : day;
    }

    private String dates(Edition edition) {
        var first = edition.firstDay();
        var last = edition.lastDay();
        if (first.equals(last)) {
            return edition.hasHours() && edition.start().isPresent()
                    ? hours(day(Phrase.CALENDAR_DAY, first),
                            Map.of("from", hour(edition.start().get()), "to", hour(edition.end())))
                    : day(Phrase.CALENDAR_DAY, first);
        }
        return content.say(Phrase.CALENDAR_DAYS, language, Map.of(
                "from", day(Phrase.CALENDAR_DAY, first), "from_short", day(Phrase.CALENDAR_SHORT_DAY, first),
                "to", day(Phrase.CALENDAR_DAY, last), "to_short", day(Phrase.CALENDAR_SHORT_DAY, last),
                "years", first.getYear() == last.getYear() ? "one" : "two"));
    }

    private String hours(String day, Map<String, String> hours) {
        var values = new TreeMap<String, String>(hours);
        values.put("day", day);
        values.put("until", hours.getOrDefault("to", "").isEmpty() ? "no" : "yes");
        return content.say(Phrase.CALENDAR_HOURS, language, values);
    }

    private static String hour(LocalDateTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private String day(Phrase pattern, TemporalAccessor day) {
        var locale = language == Language.JA ? Locale.JAPAN : Locale.UK;
        return DateTimeFormatter.ofPattern(content.words(pattern).in(language), locale).format(day);
    }

    private long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }

    private LocalDate today() {
        return Japan.at(now).toLocalDate();
    }
}
