package org.soudan.conversations.topic;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.Today;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.library.Library;
import org.soudan.conversations.text.Plain;

/** How well the shipped examples find the topic of messages that are not among them (unseen.tsv). */
@NullUnmarked
class RoutingTest {

    private static final String OUT_OF_SCOPE = "none";

    private static final Content CONTENT = Library.load(Today.DAY);

    private record Asked(String topic, String words) {

        List<Guess> guesses() {
            return CONTENT.topics().rank(words);
        }

        boolean isInScope() {
            return !topic.equals(OUT_OF_SCOPE);
        }

        boolean isAmong(int best) {
            return guesses().stream().limit(best).anyMatch(guess -> guess.topic().equals(topic));
        }

        boolean isBelowSure() {
            return guesses().stream()
                    .allMatch(guess -> guess.certainty() < CONTENT.limits().sure());
        }

        @Override
        public String toString() {
            return topic + " <- " + words + " " + guesses().stream().limit(3).toList();
        }
    }

    @Test
    void unseenMessagesAreNotAmongTheExamples() throws IOException {
        var examples = examples().map(asked -> Plain.of(asked.words)).toList();
        assertThat(unseen()).noneMatch(asked -> examples.contains(Plain.of(asked.words)));
    }

    @Test
    void theFirstGuessIsMostlyRight() throws IOException {
        assertThat(unseen().stream().filter(Asked::isInScope)).hasSizeGreaterThanOrEqualTo(60);
        assertShare(0.85, unseen().stream().filter(Asked::isInScope).toList(), asked -> asked.isAmong(1));
    }

    @Test
    void theRightTopicIsNearlyAlwaysAmongThree() throws IOException {
        assertShare(0.95, unseen().stream().filter(Asked::isInScope).toList(), asked -> asked.isAmong(3));
    }

    @Test
    void hardlyAnyMessageOpensAWrongFlow() throws IOException {
        assertShare(0.97, unseen(), asked -> asked.isAmong(1) || asked.isBelowSure());
    }

    @Test
    void otherTalkOpensNoTopic() throws IOException {
        var other = unseen().stream().filter(asked -> !asked.isInScope()).toList();
        assertThat(other).hasSizeGreaterThanOrEqualTo(15);
        assertShare(0.80, other, Asked::isBelowSure);
    }

    @Test
    void everyExampleOpensItsOwnFlow() {
        assertThat(examples()).allMatch(asked -> asked.isAmong(1) && !asked.isBelowSure());
    }

    @Test
    void noExampleIsTakenForDangerOrForACommand() {
        assertThat(examples())
                .allMatch(asked -> CONTENT.safety().read(asked.words).isEmpty())
                .allMatch(asked -> CONTENT.commands().read(Plain.of(asked.words)).isEmpty());
    }

    private static void assertShare(double least, List<Asked> messages, Predicate<Asked> right) {
        var wrong = messages.stream().filter(right.negate()).toList();
        double share = 1 - (double) wrong.size() / messages.size();
        assertThat(share)
                .as(() -> "wrong:\n" + wrong.stream().map(Asked::toString).collect(joining("\n")))
                .isGreaterThanOrEqualTo(least);
    }

    private static Stream<Asked> examples() {
        return CONTENT.flows().values().stream().flatMap(RoutingTest::examples);
    }

    private static Stream<Asked> examples(Flow flow) {
        return flow.examples().stream().map(words -> new Asked(flow.id(), words));
    }

    private static List<Asked> unseen() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/routing/unseen.tsv")).stream()
                .map(line -> line.split("\t", 2))
                .map(cells -> new Asked(cells[0], cells[1]))
                .toList();
    }
}
