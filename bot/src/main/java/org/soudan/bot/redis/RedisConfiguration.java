package org.soudan.bot.redis;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisProtocol;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.JedisURIHelper;

@Configuration
class RedisConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RedisConfiguration.class);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    /** A webhook waits so long for a connection and then refuses the message, so that its provider delivers it again. */
    private static final Duration WEBHOOK_WAITS = Duration.ofMillis(500);

    /** Nobody waits for the relay. */
    private static final Duration RELAY_WAITS = Duration.ofSeconds(10);

    private static final int CONNECTIONS = 32;

    /** The name of the connections that sending has to itself, so that a backlog never keeps a message from being taken. */
    static final String RELAY = "relayRedis";

    /** Where Redis is: the operator's, or one that is started here. */
    record RedisPlace(URI uri, Optional<EmbeddedRedis> embedded) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (embedded.isPresent()) {
                embedded.get().close();
            }
        }
    }

    @Bean
    RedisPlace redisPlace(RedisSettings settings) throws IOException {
        if (!settings.isEmbedded()) {
            return new RedisPlace(settings.uri(), Optional.empty());
        }
        var embedded = new EmbeddedRedis(settings.folder());
        return new RedisPlace(embedded.uri(), Optional.of(embedded));
    }

    @Bean
    @Primary
    UnifiedJedis redis(RedisPlace place) {
        var client = client(place, WEBHOOK_WAITS);
        sayVersion(client, place);
        return client;
    }

    @Bean(RELAY)
    UnifiedJedis relayRedis(RedisPlace place) {
        return client(place, RELAY_WAITS);
    }

    private static UnifiedJedis client(RedisPlace place, Duration waits) {
        return RedisClient.builder()
                .hostAndPort(JedisURIHelper.getHostAndPort(place.uri()))
                .clientConfig(config(place.uri()))
                .poolConfig(pool(waits))
                .build();
    }

    private static DefaultJedisClientConfig config(URI uri) {
        return DefaultJedisClientConfig.builder(uri)
                .protocol(RedisProtocol.RESP2)
                .connectionTimeoutMillis((int) CONNECT.toMillis())
                .socketTimeoutMillis((int) ANSWER.toMillis())
                .blockingSocketTimeoutMillis(0)
                .build();
    }

    private static ConnectionPoolConfig pool(Duration waits) {
        var pool = new ConnectionPoolConfig();
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(waits);
        return pool;
    }

    private static void sayVersion(UnifiedJedis client, RedisPlace place) {
        try {
            var version = client.info("server")
                    .lines()
                    .filter(line -> line.startsWith("redis_version:"))
                    .map(line -> line.substring("redis_version:".length()).strip())
                    .findFirst()
                    .orElse("unknown");
            LOG.info("Using {} Redis {}", place.embedded().isPresent() ? "the embedded" : "an external", version);
        } catch (JedisException away) {
            throw new WrongSetting("soudan.redis.url", "the address of a Redis that answers (none does there now)");
        }
    }
}
