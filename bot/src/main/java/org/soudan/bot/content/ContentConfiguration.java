package org.soudan.bot.content;

import static java.util.stream.Collectors.joining;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.settings.ConditionalOnSetting;
import org.soudan.bot.settings.WrongSetting;
import org.soudan.conversations.library.ContentFiles;
import org.soudan.conversations.library.Library;
import org.soudan.conversations.library.Loaded;
import org.soudan.conversations.source.Finding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ContentConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ContentConfiguration.class);
    private static final String SETTING = "soudan.content";

    @Bean
    CurrentContent currentContent(@Value("${soudan.content:}") String folder, Clock clock) {
        var files = folder.isBlank() ? ContentFiles.shipped() : inFolder(folder);
        return switch (Library.load(files)) {
            case Loaded.Sound(var content) -> {
                LOG.info("Using the {} content {}", folder.isBlank() ? "shipped" : "folder's", files.version());
                yield new CurrentContent(new Edition(content, files.version(), clock.instant()));
            }
            case Loaded.Faulty(var findings) -> throw faulty(findings);
        };
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

    @Configuration
    @ConditionalOnSetting(SETTING)
    static class Watched {
        @Bean
        ContentWatch contentWatch(CurrentContent current, @Value("${soudan.content}") String folder, Clock clock) {
            return new ContentWatch(current, Path.of(folder.strip()), clock);
        }
    }
}
