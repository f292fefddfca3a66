package org.soudan.bot.redis;

import java.time.Duration;
import org.soudan.bot.outbound.OutboxUnavailable;
import org.soudan.bot.outbound.Receipts;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/** Receipts as keys that expire. */
@Component
class RedisReceipts implements Receipts {

    private static final SetParams KEPT = SetParams.setParams().ex(Duration.ofDays(1).toSeconds());

    private final UnifiedJedis redis;

    RedisReceipts(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public void arrived(String entry) {
        try {
            redis.set(Keys.receipt(entry), new byte[]{'1'}, KEPT);
        } catch (JedisException away) {
            throw new OutboxUnavailable(away);
        }
    }

    @Override
    public boolean hasArrived(String entry) {
        try {
            return redis.exists(Keys.receipt(entry));
        } catch (JedisException away) {
            throw new OutboxUnavailable(away);
        }
    }
}
