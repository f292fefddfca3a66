package org.soudan.conversations.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An item of a list, and its number from 0 as paths name it. */
record Numbered<T>(T item, String number) {

    static <T> Stream<Numbered<T>> of(List<T> items) {
        return IntStream.range(0, items.size()).mapToObj(n -> new Numbered<>(items.get(n), String.valueOf(n)));
    }
}
