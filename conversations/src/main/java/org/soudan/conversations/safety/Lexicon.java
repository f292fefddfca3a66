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
     * What the reviewed words say of a message.
     *
     * @param alarm the most pressing one that a phrase raises, in the order of {@link Alarm}
     * @param hasSign whether a sign stands in it
     */
    record Found(Optional<Alarm> alarm, boolean hasSign) {}

    /** Who writes that a friend wants to die does not thereby want to die. */
    Found find(String message) {
        var all = without(Plain.of(message), idioms);
        var own = without(all, phrases.getOrDefault(Alarm.OTHER, List.of()));
        var alarm = Stream.of(Alarm.values())
                .filter(each -> holds(each == Alarm.OTHER ? all : own, each))
                .findFirst();
        return new Found(alarm, signs.values().stream().flatMap(Collection::stream).anyMatch(all::contains));
    }

    /** The most pressing alarm that a phrase raises; empty when none does. */
    public Optional<Alarm> read(String message) {
        return find(message).alarm();
    }

    private boolean holds(Plain text, Alarm alarm) {
        return phrases.getOrDefault(alarm, List.of()).stream().anyMatch(text::contains);
    }

    private static Plain without(Plain text, List<Plain> taken) {
        return taken.stream().reduce(text, Plain::without, (a, b) -> b);
    }
}
