package org.soudan.bot.redis;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.Absences;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** Who is away, as one hash of some dozens of entries: a counsellor, and the second at which it ends. */
@Component
class RedisAbsences implements Absences {

    private final UnifiedJedis redis;

    RedisAbsences(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public void leave(String counsellor, Instant until) {
        reached(() -> redis.hset(Keys.AWAY, Map.of(bytes(counsellor), bytes(String.valueOf(until.getEpochSecond())))));
    }

    @Override
    public void back(String counsellor) {
        reached(() -> redis.hdel(Keys.AWAY, bytes(counsellor)));
    }

    @Override
    public Set<String> away(Instant now) {
        return reached(() -> redis.hgetAll(Keys.AWAY)).entrySet().stream()
                .filter(away -> Long.parseLong(text(away.getValue())) > now.getEpochSecond())
                .map(away -> text(away.getKey()))
                .collect(toUnmodifiableSet());
    }

    private static String text(byte[] stored) {
        return new String(stored, StandardCharsets.UTF_8);
    }

    private static <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (JedisException away) {
            throw new StoreUnavailable(away);
        }
    }
}
