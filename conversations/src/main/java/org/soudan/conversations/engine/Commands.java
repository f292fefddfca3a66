package org.soudan.conversations.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.soudan.conversations.text.Plain;

/**
 * The words that work everywhere.
 *
 * @param whole words that mean a command when they are the whole message
 * @param within words that mean a command wherever they stand
 */
public record Commands(Map<Command, List<Plain>> whole, Map<Command, List<Plain>> within) {

    /** The command that the message is, or holds; a message without words is none. */
    public Optional<Command> read(Plain message) {
        return message.isEmpty()
                ? Optional.empty()
                : first(whole, message, Plain::equals).or(() -> first(within, message, Plain::contains));
    }

    /** All of them. */
    public Stream<Plain> words() {
        return Stream.of(whole, within).flatMap(words -> words.values().stream()).flatMap(List::stream);
    }

    private static Optional<Command> first(
            Map<Command, List<Plain>> words, Plain message, BiPredicate<Plain, Plain> fits) {
        for (var command : Command.values()) {
            for (var word : words.getOrDefault(command, List.of())) {
                if (fits.test(message, word)) {
                    return Optional.of(command);
                }
            }
        }
        return Optional.empty();
    }
}
