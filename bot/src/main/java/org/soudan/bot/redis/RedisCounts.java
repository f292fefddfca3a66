package org.soudan.bot.redis;

import static java.util.stream.Collectors.toMap;
import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.bot.access.Chain;
import org.soudan.bot.access.Deed;
import org.soudan.bot.counting.Counts;
import org.soudan.bot.counting.DayFigures;
import org.soudan.bot.dialogue.Commit;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;

/**
 * Counts as one hash for each day and partition, which the script that commits a turn keeps. Who got cases stands there under
 * a keyed hash of their id.
 */
@Component
class RedisCounts implements Counts {

    /** Longer than any summary looks back. */
    private static final Duration KEPT = Duration.ofDays(40);

    private static final String GOT = "got/";

    private final UnifiedJedis redis;
    private final Chain chain;

    RedisCounts(UnifiedJedis redis, Chain chain) {
        this.redis = redis;
        this.chain = chain;
    }

    /** What is given to the script that commits: the names to count, and for how long they are kept. */
    List<byte[]> arguments(Commit commit) {
        var names = new StringBuilder(String.join("\n", commit.counted().counts()));
        commit.deed().filter(RedisCounts::isGetting).ifPresent(
                deed -> names.append('\n').append(GOT).append(chain.nameOf(deed.by())));
        return List.of(bytes(names.toString()), bytes(String.valueOf(KEPT.toSeconds())));
    }

    private static boolean isGetting(Deed deed) {
        return switch (deed.act()) {
            case CLAIMED, TAKEN_OVER -> true;
            case HANDED, JOINED -> false;
        };
    }

    @Override
    public DayFigures of(LocalDate day) {
        return new DayFigures(all(day).stream().flatMap(part -> part.entrySet().stream())
                .collect(toMap(count -> text(count.getKey()), count -> Long.valueOf(text(count.getValue())),
                        Long::sum)));
    }

    @Override
    public long got(String counsellor, LocalDate day) {
        var name = bytes(GOT + chain.nameOf(counsellor));
        return all(day).stream().flatMap(part -> Optional.ofNullable(part.get(name)).stream())
                .mapToLong(count -> Long.parseLong(text(count))).sum();
    }

    private List<Map<byte[], byte[]>> all(LocalDate day) {
        return Reach.counts(() -> Partitions.all(redis, (pipeline, n) -> pipeline.hgetAll(Keys.counts(n, day))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
