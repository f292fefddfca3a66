package org.soudan.conversations.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.Today;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How much of what people write in danger the reviewed words see today, so that no change makes it less. */
class SafetyExamplesTest {

    private static final Map<String, Map<String, List<String>>> EXAMPLES = new YAMLMapper()
            .readValue(Path.of("src/test/resources/safety/examples.yaml").toFile(), new TypeReference<>() {
            });

    @ParameterizedTest
    @CsvSource({"self, en, 0.25", "self, ja, 0.39", "violence, en, 0.32", "violence, ja, 0.31", "emergency, en, 0.19",
        "emergency, ja, 0.19"})
    void dangerIsSeenAtLeastAsOftenAsToday(String kind, String language, double least) {
        assertThat(shareRaised(kind, language)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"en, 0.06", "ja, 0.07"})
    void whatOnlySoundsLikeDangerRaisesNoMoreAlarmsThanToday(String language, double most) {
        assertThat(shareRaised("none", language)).isLessThanOrEqualTo(most);
    }

    private static double shareRaised(String kind, String language) {
        var messages = EXAMPLES.getOrDefault(kind, Map.of()).getOrDefault(language, List.of());
        assertThat(messages).hasSizeGreaterThan(80);
        long raised = messages.stream().filter(m -> Today.CONTENT.safety().read(m).isPresent()).count();
        return (double) raised / messages.size();
    }
}
