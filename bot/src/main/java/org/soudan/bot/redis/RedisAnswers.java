package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.Answers;
import org.soudan.conversations.flow.Severity;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** The last waits of each severity as a short list: when it was answered, and the seconds that it took. */
@Component
class RedisAnswers implements Answers {

    private static final int KEPT = 20;

    private final UnifiedJedis redis;

    RedisAnswers(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public void measured(Severity severity, Duration waited, Instant now) {
        var key = Keys.waits(severity);
        reached(() -> redis.lpush(key, bytes(now.getEpochSecond() + " " + waited.toSeconds())));
        reached(() -> redis.ltrim(key, 0, KEPT - 1));
    }

    @Override
    public List<Duration> lately(Severity severity, Instant since) {
        return reached(() -> redis.lrange(Keys.waits(severity), 0, KEPT - 1)).stream()
                .map(stored -> new String(stored, StandardCharsets.UTF_8).split(" ", 2))
                .filter(parts -> Long.parseLong(parts[0]) >= since.getEpochSecond())
                .map(parts -> Duration.ofSeconds(Long.parseLong(parts[1])))
                .toList();
    }

    private static <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (JedisException away) {
            throw new StoreUnavailable(away);
        }
    }
}
