package org.soudan.conversations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.Today;
import org.soudan.conversations.library.BrokenContentTest;
import org.soudan.conversations.library.ContentFiles;

/** What holds for every subcommand, and {@code check}, which has nothing else. */
@NullUnmarked
class SoudanTest {

    private static final ContentSource BROKEN = new ContentSource(broken(), Today.DAY);

    private static final List<String> FAULTS = List.of(
            "flows/odd.yaml:6: there is no step named levle", "flows/odd.yaml:7: no other step leads here");

    @TempDir
    private Path folder;

    private static ContentFiles broken() {
        return BrokenContentTest.sound().with("flows/odd.yaml", """
                flow: odd
                title: { en: Odd, ja: 妙 }
                steps:
                  start:
                    say: { en: a, ja: あ }
                    then: levle
                  end:
                    escalate: normal
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "draw", "chat", "classify", "evaluate", "cost"})
    void everySubcommandIsListedAndExplainsItself(String name) {
        assertThat(Ran.soudan("--help").out()).contains("\n  " + name + " ");
        var help = Ran.soudan(name, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).startsWith("Usage: soudan " + name).contains("-h, --help", "--content=DIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chekc", "check --fast", "draw", "evaluate", "classify", "chat --channel fax"})
    void wrongCommandIsTwoAndSaysWhatIsRight(String line) {
        var ran = Ran.soudan(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "draw --out /tmp/none", "chat", "classify x", "cost"})
    void faultyContentIsOneAndNamesItsFaults(String line) {
        var ran = Ran.with(BROKEN, "", line.split(" "));
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err().lines()).containsExactlyElementsOf(FAULTS);
    }

    @Test
    void checkCountsWhatIsClean() {
        var ran = Ran.soudan("check");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .matches(
                        "check clean: [1-9]\\d+ flows, [1-9]\\d+ steps, [1-9]\\d+ facts, [1-9]\\d+ texts in each language\\R");
    }

    @Test
    void checkPrintsAFindingALineAndTheirNumber() {
        var ran = Ran.with(BROKEN, "", "check");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out().lines()).containsExactly(FAULTS.getFirst(), FAULTS.getLast(), "", "2 faults");
    }

    @Test
    void checkTellsWhatHasRunOutAlthoughItCanStillBeSaid() {
        var old = new ContentSource(ContentFiles.shipped(), Today.DAY.plusYears(3));
        var ran = Ran.with(old, "", "check");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains(" has run out; look it up again", "its source was last checked on");
        assertThat(old.content().flows()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "draw --out /tmp/none", "chat", "classify x", "cost"})
    void aFolderOfContentCanTakeThePlaceOfTheProjects(String line) throws IOException {
        Files.writeString(folder.resolve("notes.yaml"), "anything");
        var ran = Ran.soudan((line + " --content " + folder).split(" "));
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out() + ran.err()).contains("notes.yaml:1: nothing reads this file");
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        assertThat(Ran.soudan("check", "--content", "/none"))
                .isEqualTo(new Ran(2, "", "the folder /none cannot be read.\n"));
    }
}
