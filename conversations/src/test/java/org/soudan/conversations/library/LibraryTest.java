package org.soudan.conversations.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soudan.conversations.Today;
import org.soudan.conversations.check.Check;

@NullUnmarked
class LibraryTest {

    private static final Path SHIPPED = Path.of("src/main/resources/org/soudan/content");

    @TempDir
    private Path folder;

    @Test
    void shippedContentIsSound() {
        assertThat(Today.findings()).isEmpty();
        assertThat(Library.load(Today.DAY).flows()).hasSizeGreaterThan(30);
    }

    @Test
    void whatTheBuildHasCheckedIsTheShippedContentAndNothingElse() {
        var files = ContentFiles.shipped();
        assertThat(Checked.isBuilt(files)).isTrue();
        assertThat(Checked.isBuilt(files.with("ready.yaml", ""))).isFalse();
        assertThat(Check.onAnyDay(Shelf.manuscript(files, Today.DAY))).isEmpty();
    }

    @Test
    void everyShippedFileIsListed() {
        assertThat(ContentFiles.shipped()).isEqualTo(ContentFiles.folder(SHIPPED));
    }

    @Test
    void aFolderIsAWholeReplacement() throws IOException {
        for (var file : BrokenContentTest.sound().texts().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(folder.resolve("flows/.hidden.yaml"), "flow: [");
        Files.writeString(folder.resolve("flows/odd.yaml~"), "flow: [");
        assertThat(Library.load(ContentFiles.folder(folder), Today.DAY)).isInstanceOfSatisfying(Loaded.Sound.class,
                sound -> assertThat(sound.content().flows())
                        .containsOnlyKeys("even", "odd", "privacy", "welcome"));
    }

    @Test
    void aFolderThatIsNotThereCannotBeRead() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ContentFiles.folder(folder.resolve("gone")))
                .withMessageContaining("gone cannot be read");
    }

    @Test
    void theVersionTellsOneContentFromAnother() {
        var files = BrokenContentTest.sound();
        assertThat(files.version()).hasSize(12).isEqualTo(BrokenContentTest.sound().version());
        assertThat(files.with("flows/odd.yaml", "other").version()).isNotEqualTo(files.version());
        assertThat(files.with("flows/new.yaml", "").version()).isNotEqualTo(files.version());
    }
}
