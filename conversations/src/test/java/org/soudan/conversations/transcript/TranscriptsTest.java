package org.soudan.conversations.transcript;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.soudan.conversations.Today;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.codec.TranscriptFile;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.library.Library;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/**
 * Conversations that must keep working, word by word. {@code -Drecordings=rewrite} writes down what the bot says now,
 * to be read before it is committed.
 */
class TranscriptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final Content CONTENT = Library.load(Today.DAY);

    @TestFactory
    Stream<DynamicTest> everyTranscriptPlaysAsRecorded() throws IOException {
        assertThat(files()).isNotEmpty();
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> plays(file)));
    }

    /** Each step was gone through and each choice taken by somebody, in both languages. */
    @Test
    void everyStepAndEveryChoiceIsReachedInBothLanguages() throws IOException {
        assertThat(Coverage.of(CONTENT, all()).unreached()).isEmpty();
    }

    /** Each step's text, or its words for SMS, was read by somebody in both languages, in a conversation. */
    @Test
    void everyTextIsRecordedInFull() throws IOException {
        var said = all().stream()
                .flatMap(transcript -> transcript.exchanges().stream())
                .flatMap(exchange -> exchange.seen().bot().stream())
                .collect(joining("\n"));
        assertThat(CONTENT.flows().values().stream().flatMap(flow -> unread(flow, said))).isEmpty();
    }

    private static Stream<String> unread(Flow flow, String said) {
        return flow.steps().values().stream().flatMap(step -> texts(step).flatMap(words -> {
            var sms = flow.sms().getOrDefault(step.id(), words);
            return Stream.of(Language.values())
                    .filter(language -> !isIn(said, words.in(language)) && !isIn(said, sms.in(language)))
                    .map(language -> flow.id() + ", " + step.id() + ", " + language);
        }));
    }

    /** Whether the text is there, with anything in place of the dates that it names. */
    private static boolean isIn(String said, String text) {
        var parts = Stream.of(text.strip().split("\\{[a-z0-9_]+}", -1)).map(Pattern::quote);
        return Pattern.compile(parts.collect(joining(".+"))).matcher(said).find();
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

    private static List<Transcript> all() throws IOException {
        var transcripts = new ArrayList<Transcript>();
        for (var file : files()) {
            transcripts.add(read(file));
        }
        return transcripts;
    }

    private static void plays(Path file) throws IOException {
        var player = new Player(CONTENT, TranscriptsTest::kept);
        if ("rewrite".equals(System.getProperty("recordings"))) {
            Files.writeString(file, TranscriptFile.write(player.again(read(file))));
        }
        assertThat(player.differences(read(file))).isEmpty();
    }

    private static Session kept(Session session) {
        var saved = SessionCodec.write(session);
        assertThat(SessionCodec.read(saved)).isEqualTo(session);
        var read = session.with(session.aside().withUnread(""));
        assertThat(SessionCodec.write(read).length).as("bytes of a session, all read").isLessThan(1024);
        return SessionCodec.read(saved);
    }

    private static Transcript read(Path file) throws IOException {
        return TranscriptFile.read(file.toString(), Files.readString(file));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
