package org.soudan.conversations.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.Today;

/**
 * Messages that nobody who wrote words or examples had seen, danger and near misses alike hard ones. The bounds are what is
 * reached and not what is wanted; they only go up, for danger, and down, for false alarms.
 */
class SafetyEvaluationTest {

    private static final Path FOLDER = Path.of("src/test/resources/evaluation");

    private record Asked(String lang, String text, String label) {

        boolean isRaised() {
            return Today.CONTENT.safety().alarm(text).isPresent();
        }

        boolean isNoticed() {
            return !(Today.CONTENT.safety().read(text) instanceof Reading.Calm);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 0.93", "ja, 0.98"})
    void dangerIsSeen(String lang, double least) throws IOException {
        var danger = asked("safety.tsv", lang, label -> label.startsWith("crisis:"));
        assertThat(danger).hasSizeGreaterThan(100);
        assertThat(share(danger, Asked::isRaised)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"en, 0.75", "ja, 0.65"})
    void whatWorriesIsMostlyNoticed(String lang, double least) throws IOException {
        var worrying = asked("safety.tsv", lang, "watch"::equals);
        assertThat(worrying).hasSize(40);
        assertThat(share(worrying, Asked::isNoticed)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"en, 0.035", "ja, 0.05"})
    void hardNearMissesRaiseFewAlarms(String lang, double most) throws IOException {
        var harmless = asked("safety.tsv", lang, "none"::equals);
        assertThat(harmless).hasSizeGreaterThan(100);
        assertThat(share(harmless, Asked::isRaised)).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everydayRequestsRaiseNone(String lang) throws IOException {
        var everyday = asked("everyday.tsv", lang, "none"::equals);
        assertThat(everyday).hasSize(200);
        assertThat(everyday.stream().filter(Asked::isRaised).map(Asked::text)).isEmpty();
    }

    private static double share(List<Asked> messages, Predicate<Asked> of) {
        return (double) messages.stream().filter(of).count() / messages.size();
    }

    private static List<Asked> asked(String file, String lang, Predicate<String> label) throws IOException {
        try (var lines = Files.lines(FOLDER.resolve(file))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Asked(row[1], row[2], row[3]))
                    .filter(asked -> asked.lang.equals(lang) && label.test(asked.label))
                    .toList();
        }
    }
}
