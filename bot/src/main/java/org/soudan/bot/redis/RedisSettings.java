package org.soudan.bot.redis;

import java.net.URI;
import java.nio.file.Path;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which Redis to use.
 *
 * @param url such as {@code redis://user:password@host:6379}; empty starts an embedded one
 * @param folder where the embedded one keeps its data
 */
@ConfigurationProperties("soudan.redis")
record RedisSettings(@DefaultValue("") String url, @DefaultValue("target/redis") Path folder) {

    RedisSettings {
        if (!url.isEmpty() && !url.matches("rediss?://\\S+")) {
            throw new WrongSetting("soudan.redis.url", "empty, or an address such as redis://host:6379");
        }
    }

    boolean isEmbedded() {
        return url.isEmpty();
    }

    URI uri() {
        return URI.create(url);
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return isEmbedded() ? "embedded in " + folder : "an external Redis";
    }
}
