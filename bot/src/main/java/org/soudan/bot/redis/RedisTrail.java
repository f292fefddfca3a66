package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.soudan.bot.access.Chain;
import org.soudan.bot.access.Chain.Head;
import org.soudan.bot.access.Deed;
import org.soudan.bot.access.Trail;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The trail as a list and its end for each partition, so that the script which commits a deed can add it. Nothing expires
 * and nothing is taken out.
 */
@Component
class RedisTrail implements Trail {

    private static final int TRIES = 50;
    private static final byte[] NONE = new byte[0];

    /** What is given to a script that adds a deed, or would if there was one. */
    static final List<byte[]> NO_DEED = List.of(NONE, NONE, NONE);

    /** Deeds that belong to no conversation. */
    private static final int GENERAL = 0;

    private final UnifiedJedis redis;
    private final Chain chain;

    RedisTrail(UnifiedJedis redis, Chain chain) {
        this.redis = redis;
        this.chain = chain;
    }

    @Override
    public int chains() {
        return Keys.PARTITIONS;
    }

    @Override
    public void add(Deed deed) {
        var keys = List.of(Keys.trail(GENERAL), Keys.trailHead(GENERAL));
        Reach.trail(() -> adding(GENERAL, Optional.of(deed), 0, made -> Script.APPEND.run(redis, keys, made)));
    }

    /**
     * Runs a script that adds the deed, again with the chain's new end while it answers that the chain has moved.
     *
     * @param moved what it answers then
     */
    long adding(int partition, Optional<Deed> deed, long moved, ToLongFunction<List<byte[]>> script) {
        for (int i = 0; i < TRIES; i++) {
            long answer = script.applyAsLong(deed.map(done -> arguments(partition, done)).orElse(NO_DEED));
            if (answer != moved || deed.isEmpty()) {
                return answer;
            }
        }
        throw new JedisException("the chain moved every time");
    }

    private List<byte[]> arguments(int partition, Deed deed) {
        var before = headOf(partition);
        var added = chain.add(partition, before, deed);
        return List.of(bytes(before.text()), bytes(added.entry()), bytes(added.head().text()));
    }

    @Override
    public Head head(int partition) {
        return Reach.trail(() -> headOf(partition));
    }

    private Head headOf(int partition) {
        return Optional.ofNullable(redis.get(Keys.trailHead(partition)))
                .map(stored -> Head.parse(new String(stored, StandardCharsets.UTF_8)))
                .orElse(Head.NONE);
    }

    @Override
    public List<String> after(int partition, long before, int most) {
        return Reach.trail(() -> redis.lrange(Keys.trail(partition), before, before + most - 1)).stream()
                .map(entry -> new String(entry, StandardCharsets.UTF_8)).toList();
    }
}
