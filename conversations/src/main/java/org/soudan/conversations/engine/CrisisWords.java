package org.soudan.conversations.engine;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.text.Language;

/** The fixed words that answer an alarm: at once, everywhere, and even when nothing else works. */
record CrisisWords(Content content, Language language, Instant now) {

    String of(Alarm alarm) {
        var when = new When(content, language, now);
        var lines = said(content.openings().lines(alarm, language, now));
        return content.say(phrase(alarm), language, Map.of("lines", lines, "desk", when.deskAnswers()));
    }

    /** Lines for whoever wants to talk, which may be open now; nothing where there is none. */
    String openLines() {
        return said(content.openings().lines(Alarm.SELF, language, now).stream()
                .filter(line -> !line.isClosed(now)).toList());
    }

    private String said(List<HelpLine> lines) {
        return Stream.concat(lines.stream().map(line -> content.say(line.words(), language, now)), check(lines))
                .collect(joining("\n"));
    }

    /** Once for all lines. */
    private Stream<String> check(List<HelpLine> lines) {
        var links = lines.stream()
                .flatMap(line -> line.check().getOrDefault(language, List.of()).stream())
                .distinct()
                .toList();
        return links.isEmpty() ? Stream.of() : Stream.of(content.openings().pleaseCheck().in(language, links));
    }

    private static Phrase phrase(Alarm alarm) {
        return switch (alarm) {
            case SELF -> Phrase.CRISIS_SELF;
            case ASSAULT -> Phrase.CRISIS_ASSAULT;
            case VIOLENCE -> Phrase.CRISIS_VIOLENCE;
            case OTHER -> Phrase.CRISIS_OTHER;
            case EMERGENCY -> Phrase.CRISIS_EMERGENCY;
        };
    }
}
