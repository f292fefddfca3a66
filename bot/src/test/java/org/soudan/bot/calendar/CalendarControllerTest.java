package org.soudan.bot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.content.FixedContent;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.calendar.Rule;
import org.soudan.conversations.calendar.Series;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.text.Words;
import org.springframework.http.ResponseEntity;

/** The files, read back by the library that reads what calendar programs write. */
@NullUnmarked
class CalendarControllerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final CalendarController controller = new CalendarController(
            content(
                    event("gathering", Event.Kind.OCCASION, Certainty.OFFICIAL, days("2026-12-07", "2026-12-11")),
                    event("past", Event.Kind.OCCASION, Certainty.OFFICIAL, days("2026-11-01", "2026-11-02")),
                    event("fair", Event.Kind.OCCASION, Certainty.OFFICIAL, new Edition(
                            Optional.of(LocalDateTime.of(2027, 2, 6, 10, 0)), LocalDateTime.of(2027, 2, 6, 16, 0),
                            true)),
                    event("course", Event.Kind.WINDOW, Certainty.SECOND_HAND, days("2026-12-01", "2026-12-20")),
                    series("dial")),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void holdsOnlyWhatHasDatesAndIsNotOver() {
        assertThat(read(controller.all("en"))).map(entry -> entry.getUid().orElseThrow().getValue())
                .contains("gathering-20261207@soudan", "fair-20270206T010000Z@soudan", "course-opens-20261201@soudan",
                        "course-closes-20261220@soudan", "dial-20261201@soudan", "dial-20261215@soudan")
                .doesNotHaveDuplicates()
                .noneMatch(uid -> uid.startsWith("past"));
    }

    @Test
    void wholeDaysAreDaysAndHoursAreInstants() {
        var text = text(controller.all("en"));
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20261207\r\n")
                .contains("DTEND;VALUE=DATE:20261212\r\n")
                .contains("DTSTART:20270206T010000Z\r\n")
                .contains("DTEND:20270206T070000Z\r\n");
        assertThat(text.lines()).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void isInTheLanguageThatIsAskedFor() {
        assertThat(titles(controller.one("course", "en"))).containsExactly("Opens: course", "Closes: course");
        assertThat(titles(controller.one("course", "ja"))).containsExactly("受付開始：講座", "締切：講座");
    }

    @Test
    void asksToCheckWhatItsOwnerDoesNotSay() {
        assertThat(read(controller.one("course", "en"))).allSatisfy(
                entry -> assertThat(entry.getDescription().getValue()).isEqualTo("Please check: https://example.org"));
        assertThat(text(controller.one("gathering", "en"))).doesNotContain("DESCRIPTION");
    }

    @Test
    void isTheSameWheneverItIsAskedForAndMayBeKept() {
        assertThat(text(controller.all("en"))).isEqualTo(text(controller.all("en")));
        assertThat(controller.all("en").getHeaders().getCacheControl()).isEqualTo("max-age=3600, public");
        assertThat(String.valueOf(controller.all("en").getHeaders().getContentType()))
                .isEqualTo("text/calendar;charset=UTF-8");
    }

    @Test
    void whatHasNoDatesOrIsUnknownHasNoFile() {
        assertThat(controller.one("past", "en").getStatusCode().value()).isEqualTo(404);
        assertThat(controller.one("fete", "en").getStatusCode().value()).isEqualTo(404);
    }

    private static List<String> titles(ResponseEntity<byte[]> answer) {
        return read(answer).stream().map(entry -> entry.getSummary().getValue()).toList();
    }

    private static List<VEvent> read(ResponseEntity<byte[]> answer) {
        try {
            var body = new ByteArrayInputStream(Optional.ofNullable(answer.getBody()).orElseThrow());
            return new CalendarBuilder().build(body).getComponents("VEVENT");
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(Optional.ofNullable(answer.getBody()).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static Edition days(String first, String last) {
        return Edition.ofDays(Optional.of(LocalDate.parse(first)), LocalDate.parse(last));
    }

    private static Event event(String id, Event.Kind kind, Certainty certainty, Edition edition) {
        return new Event(id, new Words(id, "講座"), kind, "career.fair", List.of(edition), Optional.empty(),
                Optional.empty(), 7, certainty, URI.create("https://example.org"), LocalDate.of(2026, 11, 22));
    }

    private static Event series(String id) {
        var twice = new Series(new Rule.DaysOfMonth(Set.of(1, 15)), LocalDate.of(2026, 1, 1),
                Optional.empty(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);
        return new Event(id, new Words(id, "体験日"), Event.Kind.OCCASION, "career.fair", List.of(), Optional.of(twice),
                Optional.empty(), 7, Certainty.OFFICIAL, URI.create("urn:x"), LocalDate.of(2026, 11, 22));
    }

    private static CurrentContent content(Event... events) {
        var c = FixedContent.shipped();
        var known = new LinkedHashMap<String, Event>();
        List.of(events).forEach(event -> known.put(event.id(), event));
        return FixedContent
                .of(new Content(c.flows(), c.phrases(), c.commands(), c.prefectures(), c.safety(), c.topics(),
                        new Calendar(known), c.site(), c.limits(), c.openings()));
    }
}
