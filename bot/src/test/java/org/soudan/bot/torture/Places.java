package org.soudan.bot.torture;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.text.Language;

/** What a reply says of the participant's place in the queue, which depends on everybody else and cannot be foretold. */
record Places(List<String> said) {

    private static final int MOST = 200;

    static Places in(Content content) {
        return new Places(Stream.of(Language.values())
                .flatMap(language -> Stream.of("yes", "no").flatMap(more -> IntStream.rangeClosed(0, MOST)
                        .mapToObj(ahead -> content.say(
                                Phrase.QUEUE_PLACE, language, Map.of("ahead", ahead, "more", more)))))
                .toList());
    }

    String without(String reply) {
        return said.stream().filter(reply::contains).findFirst().map(place -> reply.replace(place, "")).orElse(reply);
    }
}
