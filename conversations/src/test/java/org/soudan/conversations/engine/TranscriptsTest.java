package org.soudan.conversations.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Conversations that must keep working, word by word. {@code -Drecordings=rewrite} writes down what the bot says now,
 * to be read before it is committed.
 */
@NullUnmarked
class TranscriptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    @TestFactory
    Stream<DynamicTest> everyTranscriptPlaysAsRecorded() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var sorted = files.sorted().toList();
            assertThat(sorted).isNotEmpty();
            return sorted.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> plays(file)));
        }
    }

    /** Each text of each flow was read by somebody, in both languages, in a conversation where it is said, by any channel. */
    @Test
    void everyStepIsWalkedInBothLanguages() throws IOException {
        var said = recorded();
        assertThat(Shipped.CONTENT.flows().values().stream()
                .flatMap(flow -> flow.steps().values().stream().flatMap(step -> texts(step)
                        .flatMap(words -> Stream.of(Language.values())
                                .filter(language -> !isSaid(said, language, words,
                                        flow.sms().getOrDefault(step.id(), words)))
                                .map(words::in)))))
                .isEmpty();
    }

    private static boolean isSaid(String said, Language language, Words words, Words bySms) {
        return said.contains(words.in(language).strip()) || said.contains(bySms.in(language).strip());
    }

    private static Stream<Words> texts(Step step) {
        return switch (step) {
            case Step.Choose choose -> Stream.of(choose.words());
            case Step.Ask ask -> Stream.of(ask.words());
            case Step.Say say -> Stream.of(say.words());
            case Step.Escalate escalate -> escalate.words().stream();
            case Step.Branch branch -> Stream.of();
            case Step.Remember remember -> Stream.of();
            case Step.Call call -> Stream.of();
        };
    }

    private static String recorded() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.flatMap(file -> MAPPER.readValue(file, Transcript.class).turns().stream())
                    .map(turn -> String.valueOf(turn.bot()))
                    .collect(joining("\n"));
        }
    }

    private static void plays(Path file) throws IOException {
        var recorded = MAPPER.readValue(file, Transcript.class);
        var player = new Player(Shipped.CONTENT, recorded.channel());
        var played = new Transcript(
                recorded.channel(), recorded.turns().stream().map(player::play).toList());
        if ("rewrite".equals(System.getProperty("recordings"))) {
            Files.writeString(file, MAPPER.writeValueAsString(played));
        }
        assertThat(MAPPER.writeValueAsString(played))
                .isEqualTo(MAPPER.writeValueAsString(MAPPER.readValue(file, Transcript.class)));
    }
}
