package org.soudan.conversations.topic;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.Today;
import org.soudan.conversations.text.Plain;

/** Messages that nobody who wrote examples had seen ({@code evaluation/topics.tsv}), and how many must find their topic. */
class EvaluationTest {

    private static final Path FILE = Path.of("src/test/resources/evaluation/topics.tsv");
    private static final Set<String> NONE = Set.of(TopicFinder.NONE);

    private record Asked(String lang, String text, Set<String> labels) {

        List<String> guesses(int best) {
            return Today.CONTENT.topics().rank(text).stream().limit(best).map(Guess::topic).toList();
        }

        boolean isAbout(int best) {
            return guesses(best).stream().anyMatch(labels::contains);
        }

        boolean isTakenForNothing() {
            return guesses(1).equals(List.of(TopicFinder.NONE));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 0.90, 0.97", "ja, 0.88, 0.96"})
    void topicIsMostlyFoundAtOnceAndNearlyAlwaysAmongThree(String lang, double first, double three) {
        var asked = asked(lang).stream().filter(a -> !a.labels.equals(NONE)).toList();
        assertThat(asked).hasSizeGreaterThan(180);
        assertShare(first, asked, a -> a.isAbout(1));
        assertShare(three, asked, a -> a.isAbout(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void whatIsAboutNothingIsSeenAndLittleElseIsTakenForIt(String lang) {
        var about = asked(lang).stream().filter(a -> !a.labels.equals(NONE)).toList();
        var nothing = asked(lang).stream().filter(a -> a.labels.equals(NONE)).toList();
        assertThat(nothing).hasSizeGreaterThanOrEqualTo(50);
        assertShare(0.80, nothing, Asked::isTakenForNothing);
        assertShare(0.95, about, a -> !a.isTakenForNothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void noneOfThemIsAnExample(String lang) {
        var examples = Today.CONTENT.flows().values().stream()
                .flatMap(flow -> flow.examples().stream()).map(Plain::of).toList();
        assertThat(asked(lang)).noneMatch(a -> examples.contains(Plain.of(a.text)));
    }

    private static void assertShare(double least, List<Asked> messages, Predicate<Asked> right) {
        var wrong = messages.stream().filter(right.negate()).toList();
        assertThat(1 - (double) wrong.size() / messages.size())
                .as(() -> wrong.stream().map(a -> a + " " + a.guesses(3)).collect(joining("\n")))
                .isGreaterThanOrEqualTo(least);
    }

    private static List<Asked> asked(String lang) {
        try (var lines = Files.lines(FILE)) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row[1].equals(lang))
                    .map(row -> new Asked(row[1], row[2], Set.of(row[3].split("\\|", -1))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
