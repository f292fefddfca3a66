package org.soudan.bot.redis;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.soudan.bot.outbound.Receipts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/** Receipts as keys that expire. */
@Component
class RedisReceipts implements Receipts {

    private static final SetParams KEPT = SetParams.setParams().ex(Duration.ofDays(1).toSeconds());

    private final UnifiedJedis redis;

    RedisReceipts(@Qualifier(RedisConfiguration.RELAY) UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public void arrived(String entry) {
        Reach.outbox(() -> redis.set(Keys.receipt(entry), new byte[]{'1'}, KEPT));
    }

    @Override
    public boolean hasArrived(String entry) {
        return Reach.outbox(() -> redis.exists(Keys.receipt(entry)));
    }

    @Override
    public void belongs(String name, String entry) {
        Reach.outbox(() -> redis.set(Keys.provided(name), Keys.bytes(entry), KEPT));
    }

    @Override
    public Optional<String> owner(String name) {
        return Optional.ofNullable(Reach.outbox(() -> redis.get(Keys.provided(name))))
                .map(entry -> new String(entry, StandardCharsets.UTF_8));
    }
}
