package org.soudan.bot.redis;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/** Healthy when Redis takes a write: a full or read-only Redis answers a ping and loses messages all the same. */
@Component("store")
class StoreHealth implements HealthIndicator {

    private final UnifiedJedis redis;

    StoreHealth(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public Health health() {
        try {
            redis.set("soudan:health", "1", SetParams.setParams().ex(60));
            return Health.up().build();
        } catch (JedisException away) {
            return Health.down().build();
        }
    }
}
