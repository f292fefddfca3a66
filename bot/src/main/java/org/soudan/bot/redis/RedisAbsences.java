package org.soudan.bot.redis;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.soudan.bot.escalation.Absences;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;

/** Who is away, as one hash of some dozens of entries: a counsellor, and the second at which it ends. */
@Component
class RedisAbsences implements Absences {

    private final UnifiedJedis redis;

    RedisAbsences(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public void leave(String counsellor, Instant until) {
        Reach.store(
                () -> redis.hset(Keys.AWAY, Map.of(bytes(counsellor), bytes(String.valueOf(until.getEpochSecond())))));
    }

    @Override
    public void back(String counsellor) {
        Reach.store(() -> redis.hdel(Keys.AWAY, bytes(counsellor)));
    }

    @Override
    public Set<String> away(Instant now) {
        return Reach.store(() -> redis.hgetAll(Keys.AWAY)).entrySet().stream()
                .filter(away -> Long.parseLong(text(away.getValue())) > now.getEpochSecond())
                .map(away -> text(away.getKey()))
                .collect(toUnmodifiableSet());
    }

    private static String text(byte[] stored) {
        return new String(stored, StandardCharsets.UTF_8);
    }
}
