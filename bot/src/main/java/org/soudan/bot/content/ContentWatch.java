package org.soudan.bot.content;

import static java.util.stream.Collectors.joining;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.conversations.library.ContentFiles;
import org.soudan.conversations.source.Finding;

/**
 * Looks every second whether the content in use is still the right one: whether a new day has begun in Japan, on which
 * other facts are old, and whether the folder of the content has changed, where there is one. A change is taken once it
 * has stood still from one look to the next, so that files which are being copied are not taken half. Reading all of them
 * is some milliseconds' work and misses nothing, whatever file system, link or container volume they come by.
 */
final class ContentWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final long EVERY_MILLIS = 1_000;
    private static final String UNREADABLE = "unreadable";

    private final CurrentContent current;
    private final Optional<Path> folder;
    private final Editions editions;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("content").daemon().factory());
    private String seen;
    private String judged;
    private LocalDate day;

    ContentWatch(CurrentContent current, Optional<Path> folder, Editions editions, Clock clock) {
        this.current = current;
        this.folder = folder;
        this.editions = editions;
        this.clock = clock;
        this.seen = current.state().edition().version();
        this.judged = seen;
        this.day = current.state().edition().day();
        var unused = timer.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Never throws: a look that failed is followed by another. */
    private void look() {
        try {
            lookAtTheDay();
            folder.ifPresent(this::lookAt);
        } catch (RuntimeException fault) {
            LOG.error("The content could not be looked at: {}", fault.getClass().getName());
        }
    }

    /** Once a day, also when that should fail: the content of the day before is better than none. */
    private void lookAtTheDay() {
        var today = editions.today();
        if (today.equals(day)) {
            return;
        }
        day = today;
        switch (editions.make(current.state().edition().files())) {
            case Attempt.Made(var edition) -> {
                current.refresh(edition);
                LOG.info("Saying the content {} as on {}", edition.version(), edition.day());
            }
            case Attempt.Faulty(var findings) -> LOG.error("The content cannot be said as on {}:\n{}", today,
                    findings.stream().map(Finding::toString).collect(joining("\n")));
        }
    }

    private void lookAt(Path folder) {
        try {
            var files = ContentFiles.folder(folder);
            if (isNewAndStill(files.version())) {
                judge(files);
            }
        } catch (UncheckedIOException unreadable) {
            if (isNewAndStill(UNREADABLE)) {
                refuse(UNREADABLE, List.of("the folder of the content cannot be read"));
            }
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
        switch (editions.make(files)) {
            case Attempt.Made(var edition) -> {
                current.become(edition);
                LOG.info("Using the changed content {}", edition.version());
            }
            case Attempt.Faulty(var findings) ->
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
