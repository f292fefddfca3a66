package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.source.Source;

/** An event of the calendar and where it stands. */
record WrittenEvent(Event event, Source source) {

    boolean isWhole() {
        return source.isSound(List.of("events", event.id()));
    }

    Finding finding(String whatToDo, String... inside) {
        return source.finding(
                Stream.concat(Stream.of("events", event.id()), Stream.of(inside)).toList(), whatToDo);
    }
}
