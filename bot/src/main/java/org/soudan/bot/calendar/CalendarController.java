package org.soudan.bot.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.soudan.bot.content.CurrentContent;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.text.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar files: all of it, or one event. Kept for an hour, here and by whoever fetches them. */
@RestController
class CalendarController {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String ALL = "";

    private record Name(String version, String event, Language language) {}

    private final CurrentContent current;
    private final Clock clock;
    private final Cache<Name, byte[]> files = Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KEPT).build();

    CalendarController(CurrentContent current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> all(@RequestParam(defaultValue = "en") String lang) {
        var content = current.now();
        return file(ALL, lang, content, List.copyOf(content.calendar().events().values()));
    }

    /** An event that has no dates has no file. */
    @GetMapping("/calendar/{event:[a-z0-9-]+}.ics")
    ResponseEntity<byte[]> one(@PathVariable String event, @RequestParam(defaultValue = "en") String lang) {
        var content = current.now();
        return content.calendar().event(event)
                .filter(this::hasDates)
                .map(known -> file(event, lang, content, List.of(known)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private boolean hasDates(Event event) {
        return event.after(Japan.at(clock.instant())).findAny().isPresent();
    }

    private static Language language(String lang) {
        return lang.equals("ja") ? Language.JA : Language.EN;
    }

    private ResponseEntity<byte[]> file(String event, String lang, Content content, List<Event> events) {
        var name = new Name(current.version(), event, language(lang));
        var file = files.get(name,
                unknown -> new CalendarFile(content, name.language, clock.instant()).write(events));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(file);
    }
}
