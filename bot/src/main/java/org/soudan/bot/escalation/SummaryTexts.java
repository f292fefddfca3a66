package org.soudan.bot.escalation;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    SummaryTexts(Counts counts) {
        this.counts = counts;
    }

    /** Throws {@code CountsUnavailable} when the store cannot be reached. */
    public String of(LocalDate day, DeskTexts in) {
        var figures = counts.of(day);
        var lines = new ArrayList<String>();
        lines.add(in.say(Phrase.DESK_SUMMARY, Map.of("day", day.toString(), "cases",
                number(Cells.toldTotal(figures.cells(DayFigures.SEVERITY))))));
        table(in, "SEVERITY", figures.cells(DayFigures.SEVERITY)).ifPresent(lines::add);
        table(in, "TOPIC", topics(in, figures)).ifPresent(lines::add);
        table(in, "HOUR", figures.bands()).ifPresent(lines::add);
        Stream.of(DayFigures.WAITED, DayFigures.ANSWERED).flatMap(kind -> times(in, figures, kind)).forEach(lines::add);
        table(in, "HELPED", figures.cells(DayFigures.HELPED)).ifPresent(lines::add);
        table(in, "AGAIN", figures.cells(DayFigures.AGAIN)).ifPresent(lines::add);
        lines.add(in.note(Phrase.DESK_SUMMARY_FEW));
        return String.join("\n", lines);
    }

    /** Cases by hours, where anything of that can be told and drawn. */
    public Optional<byte[]> picture(LocalDate day) {
        var told = Cells.told(counts.of(day).bands());
        return told.values().stream().anyMatch(Optional::isPresent) ? BandPicture.png(told) : Optional.empty();
    }

    private static Map<String, Long> topics(DeskTexts in, DayFigures figures) {
        var topics = new LinkedHashMap<String, Long>();
        figures.cells(DayFigures.TOPIC).forEach((topic, count) -> topics.merge(in.topic(topic), count, Long::sum));
        return topics;
    }

    private static Optional<String> table(DeskTexts in, String part, Map<String, Long> cells) {
        var told = Cells.told(cells).entrySet().stream()
                .map(cell -> in.say(Phrase.DESK_SUMMARY_CELL,
                        Map.of("name", cell.getKey(), "count", number(cell.getValue()))))
                .collect(joining(", "));
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(in.say(Phrase.DESK_SUMMARY_TABLE, Map.of("part", part, "cells", told)));
    }

    private static Stream<String> times(DeskTexts in, DayFigures figures, String kind) {
        return Stream.concat(Stream.of(""), Stream.of(Severity.values()).map(severity -> severity + "/"))
                .flatMap(severity -> figures.times(kind + severity).map(times -> in.say(Phrase.DESK_SUMMARY_TIMES,
                        Map.of("part", kind.equals(DayFigures.WAITED) ? "WAITED" : "ANSWERED",
                                "severity", severity.isEmpty() ? "ALL" : severity.replace("/", ""),
                                "median", times.median(), "ninety", times.ninety())))
                        .stream());
    }

    private static String number(Optional<Long> told) {
        return told.map(String::valueOf).orElse(FEW);
    }
}
