package org.soudan.bot.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.DialogueStore;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.session.Channel;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The playground's parts, and its files, which nothing serves when it is off. */
@Configuration
@OnlyInPlayground
class PlaygroundConfiguration implements WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(PlaygroundConfiguration.class);

    @Bean
    Playground playground() {
        return new Playground();
    }

    @Bean
    PlaygroundGuard playgroundGuard(PlaygroundSettings settings) {
        return new PlaygroundGuard(settings.openToOthers());
    }

    @Bean
    PageCarrier phoneCarrier(Playground playground, Identities identities) {
        return new PageCarrier(Channel.SMS, playground, identities);
    }

    @Bean
    PageCarrier directMessageCarrier(Playground playground, Identities identities) {
        return new PageCarrier(Channel.SLACK, playground, identities);
    }

    @Bean
    BoardCarrier boardCarrier(Playground playground, DialogueStore store, CurrentContent content) {
        return new BoardCarrier(playground, store, content);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/playground/**")
                .addResourceLocations("classpath:/playground/")
                .setCacheControl(CacheControl.noCache());
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            LOG.info("Playground: http://localhost:{}/", port);
        }
    }
}
