package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Finding;

/** A step and where it stands. */
record WrittenStep(WrittenFlow in, Step step) {

    List<String> path() {
        return List.of("steps", step.id());
    }

    Finding finding(String whatToDo, String... inside) {
        return in.source().finding(Stream.concat(path().stream(), Stream.of(inside)).toList(), whatToDo);
    }
}
