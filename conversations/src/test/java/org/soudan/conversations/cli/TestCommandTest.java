package org.soudan.conversations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class TestCommandTest {

    private static final Path RECORDED = Path.of("src/test/resources/transcripts");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copyATranscript() throws IOException {
        file = folder.resolve("jlpt.yaml");
        Files.copy(RECORDED.resolve("japanese-jlpt.english.yaml"), file);
    }

    @Test
    void allTranscriptsOfTheProjectPlayAndReachEverything() {
        var ran = Ran.soudan("test", "--require-full");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("transcripts play as recorded, 0 do not", "is reached in both languages");
    }

    @Test
    void transcriptThatFailsIsShownByItsFirstOtherTurn() throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("- N3\n", "- N0\n"));
        var ran = Ran.soudan("test", file.toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out().lines())
                .startsWith(
                        file + ", turn 2: they press \"Can I get it?\"",
                        "    bot: Which level did you take, or will you take?",
                        "    offers: N1",
                        "    offers: N2",
                        "  - offers: N0",
                        "    offers: N4")
                .containsSequence(
                        "  + offers: N3",
                        "  (- as recorded, + as it is now)",
                        "",
                        "0 transcripts play as recorded, 1 do not");
    }

    @Test
    void buttonThatIsNotThereIsSaidSo() throws IOException {
        Files.writeString(file, Files.readString(file).replace("press: N2", "press: N9"));
        var ran = Ran.soudan("test", folder.toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("  + No button is labelled \"N9\"; there are [N1, N2, ");
    }

    @Test
    void whatIsNotReachedIsCountedAndListed() throws IOException {
        var ran = Ran.soudan("test", file.toString());
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .containsPattern("japanese.jlpt +1\\d/1\\d +1\\d/4\\d +0/1\\d +0/4\\d")
                .contains("  flows/japanese.jlpt.yaml:" + line("[N1, N2") + ": level, choice \"N5\", en",
                        "  flows/japanese.jlpt.yaml:" + line("  not-covered:") + ": not-covered, ja")
                .doesNotContain(": level, choice \"N2\", en",
                        "japanese.jlpt.yaml:" + line("  covered:") + ": covered, en");
        assertThat(Ran.soudan("test", "--require-full", file.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void recordingWritesWhatIsSaidToday() throws IOException {
        var sound = Files.readString(file);
        Files.writeString(file, sound.replace("Can I get it?\n  bot: \"Which", "Can I get it?\n  bot: \"What"));
        assertThat(Ran.soudan("test", file.toString()).exitCode()).isEqualTo(1);
        assertThat(Ran.soudan("test", "--record", file.toString()).exitCode()).isZero();
        assertThat(file).hasContent(sound);
    }

    @Test
    void whatIsLeftIsExploredIntoNewFiles() throws IOException {
        var menus = RECORDED.resolve("welcome.choices-en-2.yaml");
        var others = RECORDED.toFile().list((folder, name) -> !name.equals(menus.getFileName().toString()));
        var args = new ArrayList<String>(List.of("test", "--require-full", "--explore", folder.toString()));
        Stream.of(others).map(name -> RECORDED.resolve(name).toString()).forEach(args::add);
        Files.writeString(folder.resolve("welcome.choices-en.yaml"), "taken");
        assertThat(Ran.soudan(args.toArray(String[]::new)).exitCode()).isZero();
        assertThat(folder.resolve("welcome.choices-en.yaml")).hasContent("taken");
        assertThat(folder.resolve("welcome.choices-en-2.yaml")).hasSameTextualContentAs(menus);
    }

    @Test
    void fileThatIsNoTranscriptIsSaidSo() throws IOException {
        Files.writeString(file, "channel: SMS\nturns:\n- they: hello\n  press: Menu\n");
        var ran = Ran.soudan("test", file.toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains(file + ", turn 1: a turn has one of they, press, counsellor and reminder");
    }

    @Test
    void fileThatIsMissingIsSaidSo() {
        assertThat(Ran.soudan("test", "none.yaml")).isEqualTo(new Ran(2, "", "There is no file none.yaml.\n"));
    }

    @Test
    void fileThatIsNoTextIsSaidSo() throws IOException {
        Files.write(file, new byte[]{(byte) 0xff});
        var ran = Ran.soudan("test", file.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("It cannot be read or written: ").doesNotContain("\tat ");
    }

    private static int line(String text) throws IOException {
        var lines = Files.readAllLines(
                Path.of("src/main/resources/org/soudan/content/flows/japanese.jlpt.yaml"));
        return lines.indexOf(lines.stream().filter(line -> line.contains(text)).findFirst().orElseThrow()) + 1;
    }
}
