package org.soudan.bot.redis;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which Redis to use: one server, one that Sentinels watch over, or a cluster; with none of them an embedded one is started.
 *
 * @param url one server, such as {@code redis://user:password@host:6379}
 * @param sentinels those that know the master, such as {@code one:26379,two:26379,three:26379}
 * @param master its name at the Sentinels
 * @param cluster some nodes of a cluster, such as {@code one:6379,two:6379}; they name the others
 * @param user for Sentinels' master and cluster; a single server's stands in its address, and so do password and TLS
 * @param sentinelPassword what the Sentinels themselves ask for
 * @param replicasAcknowledge how many replicas must have a message before it is accepted
 * @param acknowledgeWithin how long they may take
 * @param folder where the embedded one keeps its data
 */
@ConfigurationProperties(prefix = "soudan.redis", ignoreUnknownFields = false)
record RedisSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String sentinels,
        @DefaultValue("") String master,
        @DefaultValue("") String cluster,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String sentinelPassword,
        @DefaultValue("false") boolean tls,
        @DefaultValue("0") int replicasAcknowledge,
        @DefaultValue("500ms") Duration acknowledgeWithin,
        @DefaultValue("target/redis") Path folder) {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    RedisSettings {
        url = url.strip();
        if (!url.isEmpty() && !isAddress(url)) {
            throw new WrongSetting("soudan.redis.url", "empty, or an address such as redis://host:6379");
        }
        require(url.isEmpty() || (sentinels.isBlank() && cluster.isBlank()),
                "url", "empty where sentinels or a cluster are set");
        require(sentinels.isBlank() || cluster.isBlank(), "sentinels", "empty where a cluster is set");
        require(sentinels.isBlank() || !master.isBlank(), "master", "the name that the sentinels have for the master");
        require(user.isBlank() || !password.isBlank(), "password", "set where a user is");
        require(replicasAcknowledge >= 0 && replicasAcknowledge <= 5, "replicas-acknowledge", "a number from 0 to 5");
        require(acknowledgeWithin.isPositive() && acknowledgeWithin.compareTo(LONGEST) <= 0,
                "acknowledge-within", "a time such as 500ms, up to 1s");
    }

    private static void require(boolean right, String setting, String shouldBe) {
        if (!right) {
            throw new WrongSetting("soudan.redis." + setting, shouldBe);
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
        return url.isEmpty() && sentinels.isBlank() && cluster.isBlank();
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
