package org.soudan.conversations.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.soudan.conversations.codec.ContentFault;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.library.ContentFiles;
import org.soudan.conversations.library.Library;
import org.soudan.conversations.library.Lines;
import org.soudan.conversations.library.Loaded;
import org.soudan.conversations.source.Finding;

/** The content that the commands work on: files as they are at one moment, said as on one day. */
final class ContentSource {

    private final ContentFiles files;
    private final LocalDate today;
    private Optional<Content> loaded = Optional.empty();

    ContentSource(ContentFiles files, LocalDate today) {
        this.files = files;
        this.today = today;
    }

    /** The content of a folder; the project's own when there is none. */
    static ContentSource in(Optional<Path> folder, LocalDate today) {
        return new ContentSource(folder.map(ContentFiles::folder).orElseGet(ContentFiles::shipped), today);
    }

    /**
     * The content, checked, and loaded when it is first asked for.
     *
     * @throws ContentFault with one finding a line
     */
    Content content() {
        var content = loaded.orElseGet(this::load);
        loaded = Optional.of(content);
        return content;
    }

    private Content load() {
        return switch (Library.load(files, today)) {
            case Loaded.Sound(var content) -> content;
            case Loaded.Faulty(var findings) -> throw new ContentFault(findings);
        };
    }

    /** All that is wrong with it on this day. */
    List<Finding> findings() {
        return Library.check(files, today);
    }

    /** How many facts the directory holds. */
    int facts() {
        return Library.directory(files).entries().values().stream().mapToInt(entry -> entry.facts().size()).sum();
    }

    /** Where steps and choices stand. */
    Lines lines() {
        return Lines.of(files);
    }
}
