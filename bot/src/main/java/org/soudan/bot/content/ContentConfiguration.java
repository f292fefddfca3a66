package org.soudan.bot.content;

import static java.util.stream.Collectors.joining;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.settings.WrongSetting;
import org.soudan.conversations.library.ContentFiles;
import org.soudan.conversations.source.Finding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ContentConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ContentConfiguration.class);
    private static final String SETTING = "soudan.content";
    private static final String FOLDER = "${soudan.content:}";

    @Bean
    CurrentContent currentContent(@Value(FOLDER) String folder, Editions editions) {
        var files = folder.isBlank() ? ContentFiles.shipped() : inFolder(folder);
        return switch (editions.make(files)) {
            case Attempt.Made(var edition) -> {
                LOG.info("Using the {} content {}", folder.isBlank() ? "shipped" : "folder's", edition.version());
                yield new CurrentContent(edition);
            }
            case Attempt.Faulty(var findings) -> throw faulty(findings);
        };
    }

    @Bean
    ContentWatch contentWatch(
            CurrentContent current, @Value(FOLDER) String folder, Editions editions, Clock clock) {
        return new ContentWatch(
                current, Optional.of(folder.strip()).filter(f -> !f.isEmpty()).map(Path::of), editions, clock);
    }

    private static ContentFiles inFolder(String folder) {
        try {
            return ContentFiles.folder(Path.of(folder.strip()));
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            throw new WrongSetting(SETTING, "empty, or a folder of content that can be read");
        }
    }

    /** The first fault stands in the sentence; all of them stand in the log. */
    private static WrongSetting faulty(List<Finding> findings) {
        LOG.error("Content cannot be used:\n{}", findings.stream().map(Finding::toString).collect(joining("\n")));
        var more = findings.size() == 1 ? "" : " and %d more".formatted(findings.size() - 1);
        return new WrongSetting(SETTING,
                "a folder of content without faults (%s%s)".formatted(findings.getFirst(), more));
    }
}
