package org.soudan.bot.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewKeysTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void makesAKeysetThatTheServiceReadsAndSaysSoInOneLine() {
        var file = folder.resolve("keys.json");
        assertThat(run(file.toString())).isZero();
        assertThat(lines()).containsExactly("New keys are in " + file
                + "; keep a copy in a safe place, because nothing can be read without them.");
        assertThat(KeysetFile.read(file)).isNotNull();
    }

    @Test
    void refusesToOverwriteInOneSentence() throws IOException {
        var file = Files.writeString(folder.resolve("keys.json"), "old");
        assertThat(run(file.toString())).isOne();
        assertThat(lines()).containsExactly(file + " exists already and is left as it is.");
        assertThat(file).hasContent("old");
    }

    @Test
    void saysInOneSentenceThatTheFileCannotBeWritten() throws IOException {
        var inAFile = Files.writeString(folder.resolve("file"), "").resolve("keys.json");
        assertThat(run(inAFile.toString())).isOne();
        assertThat(lines()).containsExactly(inAFile + " cannot be written.");
        assertThat(run("\0")).isOne();
    }

    @Test
    void saysHowItIsUsedWhenTheFileIsMissingOrThereIsMore() {
        assertThat(run()).isOne();
        assertThat(run("a", "b")).isOne();
        assertThat(lines()).hasSize(2).containsOnly("Name one file: java -jar soudan.jar new-keys FILE");
    }

    private int run(String... files) {
        return NewKeys.run(List.of(files), new PrintStream(said, true, UTF_8));
    }

    private List<String> lines() {
        return said.toString(UTF_8).lines().toList();
    }
}
