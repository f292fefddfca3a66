package org.soudan.bot.redis;

import java.net.URI;
import java.net.URISyntaxException;
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
@ConfigurationProperties(prefix = "soudan.redis", ignoreUnknownFields = false)
record RedisSettings(@DefaultValue("") String url, @DefaultValue("target/redis") Path folder) {

    RedisSettings {
        url = url.strip();
        if (!url.isEmpty() && !isAddress(url)) {
            throw new WrongSetting("soudan.redis.url", "empty, or an address such as redis://host:6379");
        }
    }

    private static boolean isAddress(String url) {
        try {
            var uri = new URI(url);
            return url.matches("rediss?://.*")
                    && uri.getHost() != null
                    && uri.getPort() > 0
                    && uri.getPath().matches("(/\\d{0,4})?");
        } catch (URISyntaxException nonsense) {
            return false;
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
