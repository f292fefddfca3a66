package org.soudan.bot.escalation;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.counting.BandPicture;
import org.soudan.bot.counting.Cells;
import org.soudan.bot.counting.Counts;
import org.soudan.bot.counting.DayFigures;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Severity;
import org.springframework.stereotype.Component;

/** What the desk reads of a day, and the picture of it. Numbers that could point at somebody are left out. */
@Component
public class SummaryTexts {

    private static final String FEW = "few";

    private final Counts counts;
    private final DeskTexts texts;
    private final DeskSettings settings;
    private final CurrentContent content;

    SummaryTexts(Counts counts, DeskTexts texts, DeskSettings settings, CurrentContent content) {
        this.counts = counts;
        this.texts = texts;
        this.settings = settings;
        this.content = content;
    }

    /** Throws {@code CountsUnavailable} when the store cannot be reached. */
    public String of(LocalDate day) {
        var figures = counts.of(day);
        var lines = new ArrayList<String>();
        lines.add(texts.say(Phrase.DESK_SUMMARY, Map.of("day", day.toString(), "cases",
                number(Cells.toldTotal(figures.cells(DayFigures.SEVERITY))))));
        table("SEVERITY", figures.cells(DayFigures.SEVERITY)).ifPresent(lines::add);
        table("TOPIC", topics(figures)).ifPresent(lines::add);
        table("HOUR", figures.bands()).ifPresent(lines::add);
        Stream.of(DayFigures.WAITED, DayFigures.ANSWERED).flatMap(kind -> times(figures, kind)).forEach(lines::add);
        table("HELPED", figures.cells(DayFigures.HELPED)).ifPresent(lines::add);
        table("AGAIN", figures.cells(DayFigures.AGAIN)).ifPresent(lines::add);
        lines.add(texts.note(Phrase.DESK_SUMMARY_FEW));
        return String.join("\n", lines);
    }

    /** Cases by hours, where anything of that can be told and drawn. */
    public Optional<byte[]> picture(LocalDate day) {
        var told = Cells.told(counts.of(day).bands());
        return told.values().stream().anyMatch(Optional::isPresent) ? BandPicture.png(told) : Optional.empty();
    }

    private Map<String, Long> topics(DayFigures figures) {
        var topics = new LinkedHashMap<String, Long>();
        figures.cells(DayFigures.TOPIC).forEach((topic, count) -> topics.merge(
                Optional.ofNullable(content.now().flows().get(topic)).map(flow -> flow.title().in(settings.language()))
                        .orElse("-"),
                count, Long::sum));
        return topics;
    }

    private Optional<String> table(String part, Map<String, Long> cells) {
        var told = Cells.told(cells).entrySet().stream()
                .map(cell -> texts.say(Phrase.DESK_SUMMARY_CELL,
                        Map.of("name", cell.getKey(), "count", number(cell.getValue()))))
                .collect(joining(", "));
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say(Phrase.DESK_SUMMARY_TABLE, Map.of("part", part, "cells", told)));
    }

    private Stream<String> times(DayFigures figures, String kind) {
        return Stream.concat(Stream.of(""), Stream.of(Severity.values()).map(severity -> severity + "/"))
                .flatMap(severity -> figures.times(kind + severity).map(times -> texts.say(Phrase.DESK_SUMMARY_TIMES,
                        Map.of("part", kind.equals(DayFigures.WAITED) ? "WAITED" : "ANSWERED",
                                "severity", severity.isEmpty() ? "ALL" : severity.replace("/", ""),
                                "median", times.median(), "ninety", times.ninety())))
                        .stream());
    }

    private static String number(Optional<Long> told) {
        return told.map(String::valueOf).orElse(FEW);
    }
}
