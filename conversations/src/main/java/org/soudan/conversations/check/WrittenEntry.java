package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.source.Source;

/**
 * An entry of the directory and where it stands.
 *
 * @param number of the entry in its file, from 0
 */
record WrittenEntry(Entry entry, Source source, int number) {

    boolean isWhole() {
        return source.isSound(path());
    }

    private List<String> path(String... inside) {
        return Stream.concat(Stream.of("entries", String.valueOf(number)), Stream.of(inside)).toList();
    }

    Finding finding(String whatToDo, String... inside) {
        return source.finding(path(inside), whatToDo);
    }

    /** Some facts stand under a name of their own, others in a group. */
    Finding ofFact(String fact, String whatToDo) {
        return Stream.of(path(fact), path("numbers", fact), path("links", fact), path("facts", fact))
                .filter(source::has)
                .findFirst()
                .map(path -> source.finding(path, whatToDo))
                .orElseGet(() -> finding(whatToDo));
    }
}
