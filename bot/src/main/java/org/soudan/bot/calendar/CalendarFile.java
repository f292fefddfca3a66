package org.soudan.bot.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.text.Language;

/** Writes events as an iCalendar file in one language. Whole days are days; hours are instants, so no zone is needed. */
final class CalendarFile {

    /** Of what comes again by a rule; the file is fetched anew now and then. */
    private static final int EDITIONS = 30;

    private final Content content;
    private final Language language;
    private final LocalDateTime now;

    CalendarFile(Content content, Language language, Instant now) {
        this.content = content;
        this.language = language;
        this.now = Japan.at(now);
    }

    /** The file; without entries when none of the events has dates. */
    byte[] write(List<Event> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Soudan//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        events.stream().flatMap(this::entries).forEach(calendar::add);
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Stream<VEvent> entries(Event event) {
        return event.after(now).limit(EDITIONS).flatMap(edition -> switch (event.kind()) {
            case OCCASION -> Stream.of(occasion(event, edition));
            case WINDOW -> window(event, edition);
        });
    }

    private VEvent occasion(Event event, Edition edition) {
        var title = event.title().in(language);
        return edition.hasHours() && edition.start().isPresent()
                ? entry(event, "", title, utc(edition.start().get()), utc(edition.end()))
                : entry(event, "", title, edition.firstDay(), edition.lastDay().plusDays(1));
    }

    /** The days on which it opens, where that is to come, and closes. */
    private Stream<VEvent> window(Event event, Edition edition) {
        var closes = day(event, "closes", Phrase.CALENDAR_CLOSES, edition.lastDay());
        return edition.hasBegun(now)
                ? Stream.of(closes)
                : Stream.of(day(event, "opens", Phrase.CALENDAR_OPENS, edition.firstDay()), closes);
    }

    private VEvent day(Event event, String what, Phrase phrase, LocalDate day) {
        var title = content.say(phrase, language, Map.of("title", event.title().in(language)));
        return entry(event, "-" + what, title, day, day.plusDays(1));
    }

    private <T extends Temporal> VEvent entry(Event event, String what, String title, T from, T to) {
        var entry = new VEvent(false);
        entry.add(new Uid(event.id() + what + "-" + from.toString().replaceAll("[-:]", "") + "@soudan"));
        entry.add(new DtStamp(event.checked().atStartOfDay().toInstant(ZoneOffset.UTC)));
        entry.add(new DtStart<>(from));
        entry.add(new DtEnd<>(to));
        entry.add(new Summary(title));
        if (isAddress(event.source())) {
            entry.add(new Url(event.source()));
        }
        if (!event.isSure(now.toLocalDate())) {
            entry.add(new Description(content.say(
                    Phrase.CALENDAR_CHECK, language, Map.of("source", event.source().toString()))));
        }
        return entry;
    }

    private static boolean isAddress(URI source) {
        return String.valueOf(source.getScheme()).startsWith("http");
    }

    private static Instant utc(LocalDateTime time) {
        return Japan.instant(time);
    }
}
