package org.soudan.conversations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final List<Plain> WRITTEN = Stream
            .of("kill myself", "kill", "死 にたい", "ok牧場", "end it all", "死ぬほど", "ぬほど忙しい", "café noir", "i")
            .map(Plain::of)
            .toList();
    private static final Phrases PHRASES = Phrases.of(WRITTEN);
    private static final List<String> PIECES = List.of("kill", "myself", "死", "にたい", "ok", "牧場", "end", "it", "all",
            "死ぬほど", "忙しい", "café", "noir", "I", " ", " ", " ", "'", "-", "。", "s", "é", "も", "🙂");

    static Stream<Plain> texts() {
        return IntStream.range(0, 2_000).mapToObj(PhrasesTest::text).map(Plain::of);
    }

    private static String text(int seed) {
        var random = new SplittableRandom(seed);
        return random.ints(random.nextInt(12), 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
    }

    @Test
    void findsWhatComparingEachPhraseFinds() {
        assertThat(texts()).allSatisfy(text -> assertThat(PHRASES.standIn(Searched.of(text)))
                .isEqualTo(WRITTEN.stream().anyMatch(text::contains)));
    }

    @Test
    void blanksWhatBlankingEachPhraseInTurnBlanks() {
        assertThat(texts()).allSatisfy(text -> assertThat(PHRASES.blankedIn(Searched.of(text)).text())
                .isEqualTo(WRITTEN.stream().reduce(text, Plain::without, (a, b) -> b)));
    }
}
