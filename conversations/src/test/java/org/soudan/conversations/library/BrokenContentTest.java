package org.soudan.conversations.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.Today;
import org.soudan.conversations.source.Finding;

/**
 * Small content that is sound, and each file of {@code broken} in the place of one of its files. A broken file says in
 * its first lines which file it stands for, and on which line what is found.
 */
@NullUnmarked
public class BrokenContentTest {

    private static final Path SOUND = Path.of("src/test/resources/sound");
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    private static final ContentFiles SMALL = small();

    /** The small content, with what the bot says, the words that work everywhere and the lines as they are shipped. */
    public static ContentFiles sound() {
        return SMALL;
    }

    private static ContentFiles small() {
        var texts = new TreeMap<>(ContentFiles.shipped().texts());
        texts.keySet().retainAll(Set.of("phrases.yaml", "commands.yaml", "ready.yaml", "directory/lines.yaml",
                "directory/please-check.yaml"));
        texts.putAll(ContentFiles.folder(SOUND).texts());
        return new ContentFiles(texts);
    }

    static List<String> findings(ContentFiles files) {
        return Library.check(files, Today.DAY).stream().map(Finding::toString).toList();
    }

    @Test
    void soundContentIsClean() {
        assertThat(findings(sound())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsFoundWhereItStands() throws IOException {
        try (var files = Files.list(BROKEN)) {
            var sorted = files.sorted().toList();
            assertThat(sorted).hasSizeGreaterThan(75);
            return sorted.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isFound(file)));
        }
    }

    private static void isFound(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var stands = lines.getFirst().substring("# ".length());
        var expected = lines.stream().skip(1)
                .takeWhile(line -> line.matches("# \\d+: .*"))
                .map(line -> stands + ":" + line.substring("# ".length()))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(findings(sound().with(stands, Files.readString(file))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Files that grow with the bot are broken here, not in a copy of theirs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phrases.yaml  | Please answer yes or no.  | Please { answer. | a { in this text begins nothing that can be filled in
            phrases.yaml  | Please answer yes or no.  | Call {odd.fax}.  | the directory has no fact named odd.fax
            phrases.yaml  | Please answer yes or no.  | LONG             | with its choices this is 4 SMS, and 3 are the most; shorten it, or write shorter words for SMS (sms:)
            phrases.yaml  | ask-yes-no:               | ask-nothing:     | nothing is called ask-nothing here
            ready.yaml    | There is no hurry.          | Dear {name},     | a counsellor sends this as it stands; write out what is in {}
            commands.yaml | skip: [                   | dance: [         | nothing is called dance here
            """)
    void faultsAmongTheWordsAreFoundWhereTheyStand(String file, String sound, String broken, String finding) {
        var written = broken.replace("LONG", "Yes or no? ".repeat(42).strip());
        var text = String.valueOf(sound().texts().get(file)).replace(sound, written);
        var line = text.substring(0, text.indexOf(written)).lines().count();
        assertThat(findings(sound().with(file, text))).contains(file + ":" + line + ": " + finding);
    }

    @Test
    void aPhraseThatIsMissingIsAFault() {
        var phrases = String.valueOf(sound().texts().get("phrases.yaml")).replaceFirst("  ask-yes-no:\n.*\n.*\n", "");
        assertThat(findings(sound().with("phrases.yaml", phrases))).singleElement().asString()
                .endsWith(": write the phrase ask-yes-no here");
    }

    @Test
    void faultsOfAllFilesAreFoundAtOnce() {
        var files = sound()
                .with("flows/odd.yaml", "flow: [")
                .with("flows/even.yaml", "flow: even\nsteps: {}\n")
                .with("phrases.yaml", "phrases: {}")
                .with("notes.yaml", "anything");
        assertThat(findings(files))
                .contains(
                        "flows/odd.yaml:1: this is no YAML: expected the node content, but found '<stream end>'",
                        "flows/even.yaml:1: a flow has a title (title: with en and ja)",
                        "phrases.yaml:1: write the phrase hello here",
                        "notes.yaml:1: nothing reads this file; flows stand in flows/, facts in directory/")
                .noneMatch(finding -> finding.contains("no flow named odd"));
    }

    @Test
    void aMissingFileIsAFault() {
        var texts = new TreeMap<>(sound().texts());
        texts.remove("safety.yaml");
        texts.remove("flows/privacy.yaml");
        assertThat(findings(new ContentFiles(texts)))
                .contains("safety.yaml:1: this file is missing",
                        "flows/privacy.yaml:1: the flow privacy must have a step "
                                + "named start, where a word that works everywhere leads");
    }

    @Test
    void aFileWithoutAnythingIsAFault() {
        assertThat(findings(sound().with("flows/even.yaml", "")))
                .containsExactly("flows/even.yaml:1: the file is empty");
    }

    @Test
    void aFactStandsInOneFileOnly() {
        var files = sound();
        assertThat(
                findings(files.with("directory/other.yaml", String.valueOf(files.texts().get("directory/odd.yaml")))))
                .contains("directory/other.yaml:2: odd stands in directory/odd.yaml:2 already");
    }
}
