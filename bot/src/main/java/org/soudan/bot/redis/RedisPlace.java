package org.soudan.bot.redis;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.soudan.bot.settings.WrongSetting;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.DefaultRedisCredentials;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.SslOptions;

/** Where Redis is. */
sealed interface RedisPlace extends AutoCloseable {

    /** One that was started here. */
    record Embedded(EmbeddedRedis server) implements RedisPlace {
        @Override
        public String kind() {
            return "the embedded";
        }

        @Override
        public String setting() {
            return "soudan.redis.folder";
        }

        @Override
        public DefaultJedisClientConfig.Builder login() {
            return DefaultJedisClientConfig.builder(server.uri());
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    /** One server of the operator's. */
    record Single(URI uri) implements RedisPlace {
        @Override
        public String kind() {
            return "an external";
        }

        @Override
        public String setting() {
            return "soudan.redis.url";
        }

        @Override
        public DefaultJedisClientConfig.Builder login() {
            return DefaultJedisClientConfig.builder(uri);
        }
    }

    /** Whatever server the Sentinels call the master. */
    record Watched(Set<HostAndPort> sentinels, RedisSettings settings) implements RedisPlace {
        @Override
        public String kind() {
            return "the Sentinels'";
        }

        @Override
        public String setting() {
            return "soudan.redis.sentinels";
        }

        @Override
        public DefaultJedisClientConfig.Builder login() {
            return RedisPlace.login(settings.user(), settings.password(), settings.tls());
        }

        /** Sentinels may ask for another password than the master, and know no users. */
        DefaultJedisClientConfig.Builder sentinelLogin() {
            return RedisPlace.login("", settings.sentinelPassword(), settings.tls());
        }
    }

    /** The nodes of a cluster. */
    record Spread(Set<HostAndPort> nodes, RedisSettings settings) implements RedisPlace {
        @Override
        public String kind() {
            return "a cluster of";
        }

        @Override
        public String setting() {
            return "soudan.redis.cluster";
        }

        @Override
        public DefaultJedisClientConfig.Builder login() {
            return RedisPlace.login(settings.user(), settings.password(), settings.tls());
        }
    }

    /** As the log names it before the word Redis. */
    String kind();

    /** Which setting it comes from. */
    String setting();

    DefaultJedisClientConfig.Builder login();

    @Override
    default void close() throws IOException {}

    static RedisPlace of(RedisSettings settings) throws IOException {
        if (settings.isEmbedded()) {
            return new Embedded(new EmbeddedRedis(settings.folder()));
        }
        if (!settings.sentinels().isBlank()) {
            return new Watched(hosts("soudan.redis.sentinels", settings.sentinels()), settings);
        }
        return settings.cluster().isBlank()
                ? new Single(settings.uri())
                : new Spread(hosts("soudan.redis.cluster", settings.cluster()), settings);
    }

    private static Set<HostAndPort> hosts(String setting, String list) {
        if (!list.strip().matches("[^\\s,:@/]+:\\d{1,5}(\\s*,\\s*[^\\s,:@/]+:\\d{1,5})*")) {
            throw new WrongSetting(setting, "empty, or addresses such as one:6379,two:6379");
        }
        return Arrays.stream(list.strip().split("\\s*,\\s*")).map(HostAndPort::from).collect(Collectors.toSet());
    }

    private static DefaultJedisClientConfig.Builder login(String user, String password, boolean tls) {
        var login = DefaultJedisClientConfig.builder();
        if (tls) {
            login.sslOptions(SslOptions.defaults());
        }
        if (!password.isBlank()) {
            login.credentials(new DefaultRedisCredentials(user.isBlank() ? null : user, password));
        }
        return login;
    }
}
