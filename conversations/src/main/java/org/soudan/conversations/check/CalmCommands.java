package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Plain;

/** Who writes a word that works everywhere gets what it promises: it raises no alarm. */
final class CalmCommands implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return all.reader().stream().flatMap(safety -> all.commands().value().stream()
                .flatMap(commands -> commands.words().map(Plain::value))
                .filter(word -> safety.alarm(word).isPresent())
                .map(word -> all.commands().source().finding(
                        List.of(), "\"%s\" is read as danger before it is read as a command".formatted(word))));
    }
}
