package org.soudan.bot.redis;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/**
 * Healthy when Redis takes a write: a full or read-only Redis answers a ping and loses messages all the same. With a
 * cluster it is enough that some shard takes one: an instance that says it is not ready gets no messages at all, also
 * none for the shards that are well.
 */
@Component("store")
class StoreHealth implements HealthIndicator {

    /** One in each quarter of a cluster's slots; the partitions that they belong to are fixed for ever. */
    private static final List<String> QUARTERS = List.of("{3}:health", "{2}:health", "{1}:health", "{0}:health");

    private static final SetParams A_WHILE = SetParams.setParams().ex(60);

    private final UnifiedJedis redis;

    StoreHealth(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public Health health() {
        return QUARTERS.stream().anyMatch(this::takes) ? Health.up().build() : Health.down().build();
    }

    private boolean takes(String key) {
        try {
            redis.set(key, "1", A_WHILE);
            return true;
        } catch (JedisException away) {
            return false;
        }
    }
}
