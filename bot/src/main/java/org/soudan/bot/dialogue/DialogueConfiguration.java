package org.soudan.bot.dialogue;

import org.soudan.conversations.engine.Content;
import org.soudan.conversations.library.Library;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DialogueConfiguration {

    @Bean
    Content content(@Value("${soudan.public-url:}") String publicUrl) {
        return Library.load().reachedAt(publicUrl.strip().replaceAll("/+$", ""));
    }
}
