package org.soudan.conversations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Telling intents of a small task, whose figures can be worked out by hand. */
@NullUnmarked
class IntentsTest {

    private static final String TRAIN = """
            {"train": [["fish swim in the sea", "sea"], ["a deep blue sea", "sea"], ["birds fly in the sky", "sky"],
             ["a wide sky", "sky"]], "oos_train": [["stones lie on the road", "oos"]],
             "val": [["a bird in the sky", "sky"], ["fishes of the sea", "sea"]], "oos_val": [["a stone on the road", "oos"]]
            """;

    @TempDir
    private Path folder;

    private Ran evaluate(String json) throws IOException {
        var file = folder.resolve("intents.json");
        Files.writeString(file, json);
        return Ran.soudan("evaluate", "--intents", file.toString());
    }

    @Test
    void isMeasuredOnValidationWhereNothingElseIs() throws IOException {
        var ran = evaluate(TRAIN + "}");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("chosen and measured on val and oos_val")
                .containsPattern("no threshold +0.00 +1.0000 +1.0000 +1.0000")
                .containsPattern("\\d+ us a message");
    }

    @Test
    void thresholdsAreChosenOnValidationAndMeasuredOnTheTest() throws IOException {
        var ran = evaluate(TRAIN + """
                , "test": [["the sky", "sky"], ["the sea", "sky"]], "oos_test": [["a road of stone", "oos"]]}""");
        assertThat(ran.out()).contains("measured on test and oos_test").containsPattern(
                "no threshold +0.00 +0.5000 +1.0000 +0.6667");
    }

    @Test
    void aFileOfAnotherShapeIsRefusedInASentence() throws IOException {
        assertThat(evaluate("{\"train\": [[\"lonely text\"]]}").err()).contains("more or less than [text, intent]")
                .doesNotContain("lonely");
        assertThat(evaluate("[]").exitCode()).isEqualTo(2);
    }
}
