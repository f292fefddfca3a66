package org.soudan.conversations.safety;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.text.Phrases;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.text.Searched;

/**
 * The reviewed words. A phrase is enough, wherever it stands, once the idioms have been taken out; a sign is not, but where
 * one stands the second opinion needs less.
 *
 * @param version the version of the reviewed list
 * @param phrases what raises each alarm
 * @param signs what points to danger and stands in harmless messages too
 * @param idioms what sounds like danger and is not, such as "this deadline is killing me"
 */
public record Lexicon(String version, Map<Alarm, Phrases> phrases, Phrases signs, Phrases idioms) {

    /**
     * What the reviewed words say of a message.
     *
     * @param alarm the most pressing one that a phrase raises, in the order of {@link Alarm}
     * @param hasSign whether a sign stands in it
     */
    record Found(Optional<Alarm> alarm, boolean hasSign) {}

    /** Who writes that a friend wants to die does not thereby want to die. */
    Found find(String message) {
        var all = idioms.blankedIn(Searched.of(Plain.of(message)));
        var own = of(Alarm.OTHER).blankedIn(all);
        var alarm = Stream.of(Alarm.values())
                .filter(each -> of(each).standIn(each == Alarm.OTHER ? all : own))
                .findFirst();
        return new Found(alarm, signs.standIn(all));
    }

    /** The most pressing alarm that a phrase raises; empty when none does. */
    public Optional<Alarm> read(String message) {
        return find(message).alarm();
    }

    private Phrases of(Alarm alarm) {
        return phrases.getOrDefault(alarm, Phrases.NONE);
    }
}
