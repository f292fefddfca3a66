package org.soudan.conversations.safety;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.text.Plain;

/**
 * The reviewed words. A phrase is enough, wherever it stands, once the idioms have been taken out; a sign is not, but where
 * one stands the second opinion needs less.
 *
 * @param version the version of the reviewed list
 * @param phrases what raises each alarm
 * @param signs what points to each alarm and stands in harmless messages too
 * @param idioms what sounds like danger and is not, such as "this deadline is killing me"
 */
public record Lexicon(
        String version, Map<Alarm, List<Plain>> phrases, Map<Alarm, List<Plain>> signs, List<Plain> idioms) {

    /**
     * The most pressing alarm that the message raises, in the order of {@link Alarm}; empty when it raises none. Who writes
     * that a friend wants to die does not thereby want to die.
     */
    public Optional<Alarm> read(String message) {
        var all = withoutIdioms(message);
        var own = without(all, phrases.getOrDefault(Alarm.OTHER, List.of()));
        return Stream.of(Alarm.values())
                .filter(alarm -> holds(alarm == Alarm.OTHER ? all : own, alarm))
                .findFirst();
    }

    private boolean holds(Plain text, Alarm alarm) {
        return phrases.getOrDefault(alarm, List.of()).stream().anyMatch(text::contains);
    }

    boolean hasSign(String message) {
        var text = withoutIdioms(message);
        return signs.values().stream().flatMap(Collection::stream).anyMatch(text::contains);
    }

    private Plain withoutIdioms(String message) {
        return without(Plain.of(message), idioms);
    }

    private static Plain without(Plain text, List<Plain> taken) {
        return taken.stream().reduce(text, Plain::without, (a, b) -> b);
    }
}
