package org.soudan.bot.redis;

import java.util.stream.Stream;
import org.soudan.bot.dialogue.DialogueStore;
import org.soudan.bot.dialogue.Timers;
import redis.clients.jedis.UnifiedJedis;

/** The real stores, for tests of those who use them: one after the other on each Redis of this machine, emptied. */
public record Stores(UnifiedJedis redis, DialogueStore dialogue, Timers timers) {

    public static Stream<Stores> all() {
        return TestRedis.servers().map(server -> new Stores(server.client(),
                server.dialogue(), new RedisTimers(server.client())));
    }

    public void empty() {
        redis.flushAll();
    }

    /** What lies in the outboxes of all partitions. */
    public long outgoing() {
        return redis.keys("*:outbox").stream().mapToLong(redis::xlen).sum();
    }

    /** All timers there are. */
    public long timed() {
        return redis.keys("*:timers").stream().mapToLong(redis::zcard).sum();
    }
}
