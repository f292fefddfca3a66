package org.soudan.conversations.library;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.source.Place;
import org.soudan.conversations.source.Source;

/** Where steps and choices stand in the files. */
public final class Lines {

    private final Map<String, Source> flows;

    private Lines(Map<String, Source> flows) {
        this.flows = flows;
    }

    /** Those of the flows that can be read. */
    public static Lines of(ContentFiles files) {
        return new Lines(Shelf.manuscript(files, LocalDate.EPOCH).flows().stream()
                .filter(flow -> flow.value().isPresent())
                .collect(toMap(flow -> flow.value().orElseThrow().id(), flow -> flow.source(),
                        (first, again) -> first)));
    }

    /** The line of a step; empty where no file has its flow. */
    public Optional<Place> of(StepRef step) {
        return source(step).map(source -> source.place(path(step)));
    }

    /** The line of a step's choice, by its number from 0; that of its step when it has no line of its own. */
    public Optional<Place> of(StepRef step, int choice) {
        var number = String.valueOf(choice);
        return source(step).map(source -> Stream.of(path(step, "choose", number), path(step, "ask", "choice", number))
                .filter(source::has)
                .findFirst()
                .map(source::place)
                .orElseGet(() -> source.place(path(step))));
    }

    private Optional<Source> source(StepRef step) {
        return Optional.ofNullable(flows.get(step.flow()));
    }

    private static List<String> path(StepRef step, String... inside) {
        return Stream.concat(Stream.of("steps", step.step()), Stream.of(inside)).toList();
    }
}
