package org.soudan.conversations.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soudan.conversations.text.Phrases;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.text.Searched;

/**
 * The words that work everywhere.
 *
 * @param whole words that mean a command when they are the whole message
 * @param within words that mean a command wherever they stand
 */
public record Commands(Map<Command, List<Plain>> whole, Map<Command, Phrases> within) {

    /** The command that the message is, or holds; a message without words is none. */
    public Optional<Command> read(Plain message) {
        if (message.isEmpty()) {
            return Optional.empty();
        }
        var searched = Searched.of(message);
        return first(command -> whole.getOrDefault(command, List.of()).contains(message))
                .or(() -> first(command -> within.getOrDefault(command, Phrases.NONE).standIn(searched)));
    }

    /** All of them. */
    public Stream<Plain> words() {
        return Stream.concat(whole.values().stream(), within.values().stream().map(Phrases::all)).flatMap(List::stream);
    }

    private static Optional<Command> first(Predicate<Command> fits) {
        return Stream.of(Command.values()).filter(fits).findFirst();
    }
}
