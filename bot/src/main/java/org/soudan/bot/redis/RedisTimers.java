package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.soudan.bot.dialogue.Timer;
import org.soudan.bot.dialogue.Timers;
import org.soudan.bot.identity.Pseudonym;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ZRangeParams;

/** Timers as one sorted set a partition, by seconds since 1970. */
@Component
class RedisTimers implements Timers {

    private static final byte[] NEVER = new byte[0];

    private final UnifiedJedis redis;

    RedisTimers(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public int partitions() {
        return Keys.PARTITIONS;
    }

    /** Asks for the times apart, because Jedis 8 reads members with their times in RESP2 only. */
    @Override
    public List<Timer> due(int partition, Instant now, int most) {
        var key = Keys.timers(partition);
        var params = ZRangeParams.zrangeByScoreParams(0, (double) now.getEpochSecond()).limit(0, most);
        var members = Reach.store(() -> redis.zrange(key, params));
        if (members.isEmpty()) {
            return List.of();
        }
        var times = Reach.store(() -> redis.zmscore(key, members.toArray(byte[][]::new)));
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(n -> Optional.ofNullable(times.get(n)).map(at -> timer(members.get(n), at)).stream())
                .filter(timer -> !timer.at().isAfter(now))
                .toList();
    }

    private static Timer timer(byte[] member, double at) {
        var parts = new String(member, StandardCharsets.UTF_8).split(" ", 2);
        return new Timer(new Pseudonym(parts[0]), parts[1], Instant.ofEpochSecond((long) at));
    }

    @Override
    public void move(Timer timer, Instant until) {
        move(timer, score(until));
    }

    @Override
    public void forget(Timer timer) {
        move(timer, NEVER);
    }

    private void move(Timer timer, byte[] until) {
        var keys = List.of(Keys.timers(timer.who().partition(Keys.PARTITIONS)), Keys.session(timer.who()));
        Reach.store(() -> Script.MOVE.run(
                redis, keys, List.of(member(timer.who(), timer.event()), score(timer.at()), until)));
    }

    /** What a participant's timers begin with. */
    static String owner(Pseudonym who) {
        return who.value() + " ";
    }

    static byte[] member(Pseudonym who, String event) {
        return bytes(owner(who) + event);
    }

    static byte[] score(Instant at) {
        return bytes(String.valueOf(at.getEpochSecond()));
    }
}
