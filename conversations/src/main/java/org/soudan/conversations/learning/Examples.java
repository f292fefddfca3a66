package org.soudan.conversations.learning;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * Texts of which is known what they are.
 *
 * @param byLabel the texts of each label; their order counts
 */
public record Examples(SequencedMap<String, List<String>> byLabel) {

    public Examples {
        var copy = new LinkedHashMap<String, List<String>>();
        byLabel.forEach((label, texts) -> copy.put(label, List.copyOf(texts)));
        byLabel = Collections.unmodifiableSequencedMap(copy);
    }

    List<String> labels() {
        return List.copyOf(byLabel.keySet());
    }

    List<String> texts() {
        return byLabel.values().stream().flatMap(Collection::stream).toList();
    }

    /** The number of each text's label, counted from 0. */
    int[] labelOfText() {
        var sizes = byLabel.values().stream().mapToInt(List::size).toArray();
        return IntStream.range(0, sizes.length)
                .flatMap(n -> IntStream.generate(() -> n).limit(sizes[n]))
                .toArray();
    }
}
