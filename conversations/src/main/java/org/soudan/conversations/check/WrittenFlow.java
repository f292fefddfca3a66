package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.source.Source;

/** A flow and where it stands. */
record WrittenFlow(Flow flow, Source source) {

    /** The id that a flow has by its file's name: {@code flows/japanese.jlpt.yaml} holds {@code japanese.jlpt}. */
    static String named(Source source) {
        var name = source.file().substring(source.file().lastIndexOf('/') + 1);
        return name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
    }

    /** Whether all of it could be read, so that it can be judged as a whole. */
    boolean isWhole() {
        return source.faults().isEmpty();
    }

    /** The steps that could be read wholly. */
    Stream<WrittenStep> steps() {
        return flow.steps().values().stream()
                .map(step -> new WrittenStep(this, step))
                .filter(step -> source.isSound(step.path()));
    }

    Stream<Example> examples() {
        long english = flow.examples().isEmpty() ? 0 : count("en");
        return Stream.iterate(0, n -> n < flow.examples().size(), n -> n + 1)
                .map(n -> new Example(this, flow.examples().get(n), n < english
                        ? List.of("examples", "en", String.valueOf(n))
                        : List.of("examples", "ja", String.valueOf(n - english))));
    }

    private long count(String language) {
        return Stream.iterate(0, n -> n + 1)
                .takeWhile(n -> source.has(List.of("examples", language, String.valueOf(n))))
                .count();
    }

    Finding finding(String whatToDo, String... path) {
        return source.finding(List.of(path), whatToDo);
    }
}
