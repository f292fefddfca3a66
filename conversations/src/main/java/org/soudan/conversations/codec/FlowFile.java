package org.soudan.conversations.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.text.Words;

/** A flow as its author writes it. */
public final class FlowFile {

    static final Set<String> FIELDS = Set.of("flow", "title", "examples", "steps", "moved");

    private FlowFile() {}

    /** Reads a flow. Never fails; what cannot be read is told of in the source's faults. */
    public static Written<Flow> read(String file, String yaml) {
        return Reading.of(file, yaml, FlowFile::flow);
    }

    private static Flow flow(Part part) {
        part.only(FIELDS);
        var steps = part.field("steps").map(Part::named).orElseGet(() -> {
            part.fault("a flow has steps (steps:)");
            return Map.of();
        });
        return new Flow(
                part.text("flow"),
                TwoLanguages.read(part, "title", "a flow has a title (title: with en and ja)"),
                part.field("examples").map(FlowFile::examples).orElse(List.of()),
                steps(steps),
                sms(steps),
                part.field("moved").map(FlowFile::moved).orElse(Map.of()));
    }

    private static List<String> examples(Part part) {
        part.only(Set.of("en", "ja"));
        return Stream.of("en", "ja").map(part::field).flatMap(Optional::stream).flatMap(e -> e.texts().stream())
                .toList();
    }

    private static Map<String, Step> steps(Map<String, Part> parts) {
        var steps = new LinkedHashMap<String, Step>();
        parts.forEach((id, part) -> steps.put(id, StepFile.read(id, part)));
        return steps;
    }

    private static Map<String, Words> sms(Map<String, Part> parts) {
        var sms = new LinkedHashMap<String, Words>();
        parts.forEach((id, part) -> part.field("sms").ifPresent(words -> sms.put(id, TwoLanguages.read(words))));
        return sms;
    }

    private static Map<String, String> moved(Part part) {
        var moved = new LinkedHashMap<String, String>();
        part.named().forEach((from, to) -> moved.put(from, to.words()));
        return moved;
    }
}
