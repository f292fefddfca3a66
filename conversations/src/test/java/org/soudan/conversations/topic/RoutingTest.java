package org.soudan.conversations.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.Today;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.text.Plain;

/** What holds for the shipped examples. */
class RoutingTest {

    private record Example(String topic, String words) {}

    @Test
    void nearlyEveryExampleOpensItsOwnFlow() {
        var strays = examples().filter(example -> !first(example.words).equals(example.topic)).toList();
        assertThat(strays).hasSizeLessThan((int) (examples().count() / 200));
    }

    @Test
    void noExampleIsTakenForDangerOrForACommand() {
        assertThat(examples())
                .allMatch(example -> Today.CONTENT.safety().read(example.words).isEmpty())
                .allMatch(example -> Today.CONTENT.commands().read(Plain.of(example.words)).isEmpty());
    }

    @Test
    void wordsThatNobodyTaughtAreAboutNothing() {
        assertThat(Today.CONTENT.topics().rank("")).isEmpty();
        assertThat(Today.CONTENT.topics().rank("ξψω")).isEmpty();
    }

    private static String first(String words) {
        return Today.CONTENT.topics().rank(words).getFirst().topic();
    }

    private static Stream<Example> examples() {
        return Today.CONTENT.flows().values().stream().flatMap(RoutingTest::examples);
    }

    private static Stream<Example> examples(Flow flow) {
        return flow.examples().stream().map(words -> new Example(flow.id(), words));
    }
}
