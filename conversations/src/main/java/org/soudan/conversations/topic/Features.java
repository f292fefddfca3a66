package org.soudan.conversations.topic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;

/** What a text holds that can be compared: its words, and runs of characters, which bear misspelling and inflection. */
final class Features {

    private Features() {}

    static Map<String, Long> of(String text) {
        var plain = Plain.of(text).value();
        boolean japanese = Language.of(plain) == Language.JA;
        var words = japanese ? Stream.<String>empty() : Stream.of(plain.split(" "));
        var lengths = japanese ? List.of(1, 2, 3) : List.of(3, 4);
        return Stream.concat(words, lengths.stream().flatMap(length -> runs(plain, length)))
                .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
    }

    private static Stream<String> runs(String plain, int length) {
        return IntStream.rangeClosed(0, plain.length() - length).mapToObj(i -> plain.substring(i, i + length));
    }
}
