package org.soudan.conversations.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.text.Plain;

/**
 * Reads a message for danger. A false alarm costs a kind sentence and a miss may cost a life, so any phrase is enough,
 * wherever it stands, once the idioms have been taken out.
 *
 * @param version the version of the reviewed word list
 * @param phrases what raises each alarm
 * @param idioms what sounds like danger and is not, such as "this deadline is killing me"
 */
public record Lexicon(String version, Map<Alarm, List<Plain>> phrases, List<Plain> idioms) {

    /** The most pressing alarm that the message raises, in the order of {@link Alarm}; empty when it raises none. */
    public Optional<Alarm> read(String message) {
        var text = idioms.stream().reduce(Plain.of(message), Plain::without, (a, b) -> b);
        return Stream.of(Alarm.values())
                .filter(alarm -> phrases.getOrDefault(alarm, List.of()).stream().anyMatch(text::contains))
                .findFirst();
    }
}
