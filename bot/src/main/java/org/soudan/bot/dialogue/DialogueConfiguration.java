package org.soudan.bot.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.library.Library;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DialogueConfiguration {

    @Bean
    Content content(Clock clock, @Value("${soudan.public-url:}") String publicUrl) {
        return Library.load(LocalDate.ofInstant(clock.instant(), Hours.ZONE))
                .reachedAt(publicUrl.strip().replaceAll("/+$", ""));
    }
}
