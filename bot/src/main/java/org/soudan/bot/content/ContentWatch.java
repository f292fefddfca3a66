package org.soudan.bot.content;

import static java.util.stream.Collectors.joining;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.conversations.library.ContentFiles;
import org.soudan.conversations.library.Library;
import org.soudan.conversations.library.Loaded;
import org.soudan.conversations.source.Finding;

/**
 * Looks at the folder of the content every second and takes a change once it has stood still from one look to the next,
 * so that files which are being copied are not taken half. Reading all of them is some milliseconds' work and misses
 * nothing, whatever file system, link or container volume they come by.
 */
final class ContentWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final long EVERY_MILLIS = 1_000;
    private static final String UNREADABLE = "unreadable";

    private final CurrentContent current;
    private final Path folder;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("content").daemon().factory());
    private String seen;
    private String judged;

    ContentWatch(CurrentContent current, Path folder, Clock clock) {
        this.current = current;
        this.folder = folder;
        this.clock = clock;
        this.seen = current.state().edition().version();
        this.judged = seen;
        var unused = timer.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Never throws: a look that failed is followed by another. */
    private void look() {
        try {
            var files = ContentFiles.folder(folder);
            if (isNewAndStill(files.version())) {
                judge(files);
            }
        } catch (UncheckedIOException unreadable) {
            if (isNewAndStill(UNREADABLE)) {
                refuse(UNREADABLE, List.of("the folder of the content cannot be read"));
            }
        } catch (RuntimeException fault) {
            LOG.error("The content could not be looked at: {}", fault.getClass().getName());
        }
    }

    private boolean isNewAndStill(String version) {
        boolean still = version.equals(seen);
        seen = version;
        if (!still || version.equals(judged)) {
            return false;
        }
        judged = version;
        return true;
    }

    private void judge(ContentFiles files) {
        if (files.version().equals(current.state().edition().version())) {
            current.forgive();
            LOG.info("The content is {} again, which is in use", files.version());
            return;
        }
        switch (Library.load(files)) {
            case Loaded.Sound(var content) -> {
                current.become(new Edition(content, files.version(), clock.instant()));
                LOG.info("Using the changed content {}", files.version());
            }
            case Loaded.Faulty(var findings) ->
                refuse(files.version(), findings.stream().map(Finding::toString).toList());
        }
    }

    private void refuse(String version, List<String> reasons) {
        current.refuse(new Refusal(version, clock.instant(), reasons));
        LOG.warn("The changed content is refused, and the former stays in use:\n{}",
                reasons.stream().collect(joining("\n")));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
