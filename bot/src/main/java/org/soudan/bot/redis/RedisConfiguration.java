package org.soudan.bot.redis;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

@Configuration
class RedisConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RedisConfiguration.class);

    /** A webhook waits so long for a connection and then refuses the message, so that its provider delivers it again. */
    private static final Duration WEBHOOK_WAITS = Duration.ofMillis(500);

    /** Nobody waits for the relay. */
    private static final Duration RELAY_WAITS = Duration.ofSeconds(10);

    /** The name of the connections that sending has to itself, so that a backlog never keeps a message from being taken. */
    static final String RELAY = "relayRedis";

    @Bean
    RedisPlace redisPlace(RedisSettings settings) throws IOException {
        return RedisPlace.of(settings);
    }

    @Bean
    Clients redisClients(RedisPlace place, RedisSettings settings) {
        return new Clients(place, settings.replicasAcknowledge(), settings.acknowledgeWithin());
    }

    @Bean
    @Primary
    UnifiedJedis redis(Clients clients) {
        try {
            var client = clients.client(WEBHOOK_WAITS);
            LOG.info("Using {} Redis {}", clients.place().kind(), version(client));
            return client;
        } catch (JedisException away) {
            throw new WrongSetting(clients.place().setting(),
                    "the address of a Redis that answers (none does there now)");
        }
    }

    @Bean(RELAY)
    UnifiedJedis relayRedis(Clients clients) {
        return clients.client(RELAY_WAITS);
    }

    private static String version(UnifiedJedis client) {
        return client.info("server")
                .lines()
                .filter(line -> line.startsWith("redis_version:"))
                .map(line -> line.substring("redis_version:".length()).strip())
                .findFirst()
                .orElse("unknown");
    }
}
