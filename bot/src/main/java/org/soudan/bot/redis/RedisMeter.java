package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.soudan.bot.limits.Allowances;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.limits.Window;
import org.soudan.bot.outbound.Meter;
import org.soudan.bot.outbound.OutboxUnavailable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** Paces as a time each, by the clock of Redis, which is one for all; what is spent as one hash a day of Japan. */
@Component
class RedisMeter implements Meter {

    /** A day's figures can still be looked at on the next days. */
    private static final Duration KEPT = Duration.ofDays(8);

    /** Who overtakes may run so far ahead of the pace. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    /** Providers that count by the minute take a part of it at once. */
    private static final int PART_AT_ONCE = 5;

    private static final byte[] NO_LIMIT = new byte[0];

    private final UnifiedJedis redis;
    private final Allowances allowances;
    private final Clock clock;

    RedisMeter(@Qualifier(RedisConfiguration.RELAY) UnifiedJedis redis, Allowances allowances, Clock clock) {
        this.redis = redis;
        this.allowances = allowances;
        this.clock = clock;
    }

    @Override
    public Duration take(List<Use> paces, boolean overtaking) {
        var arguments = new ArrayList<byte[]>(List.of(micros(overtaking ? AHEAD : Duration.ZERO)));
        paces.forEach(use -> {
            arguments.add(micros(use.limit().window().length().multipliedBy(use.amount())
                    .dividedBy(allowances.most(use.limit()))));
            arguments.add(micros(atOnce(use.limit().window())));
        });
        return Duration.of(reached(() -> Script.PACE.run(redis, keys(paces), arguments)), ChronoUnit.MICROS);
    }

    private static Duration atOnce(Window window) {
        return window == Window.SECOND ? Duration.ZERO : window.length().dividedBy(PART_AT_ONCE);
    }

    @Override
    public void hold(List<Use> paces, Duration time) {
        if (!paces.isEmpty()) {
            reached(() -> Script.HOLD.run(redis, keys(paces), List.of(micros(time))));
        }
    }

    private static List<byte[]> keys(List<Use> paces) {
        return paces.stream().map(use -> Keys.pace(use.limit(), use.of())).toList();
    }

    @Override
    public Optional<Limit> charge(String entry, List<Charge> charges) {
        var arguments = new ArrayList<byte[]>(List.of(bytes("paid " + entry), bytes(String.valueOf(KEPT.toSeconds()))));
        charges.forEach(charge -> {
            arguments.add(count(charge.use().limit(), charge.use().of()));
            arguments.add(bytes(String.valueOf(charge.use().amount())));
            arguments.add(charge.most().map(most -> bytes(String.valueOf(most))).orElse(NO_LIMIT));
        });
        long refused = reached(() -> Script.CHARGE.run(redis, List.of(today()), arguments));
        return refused == 0 ? Optional.empty() : Optional.of(charges.get((int) refused - 1).by());
    }

    @Override
    public int used(Limit limit, String of) {
        var stored = reached(() -> Optional.ofNullable(redis.hget(today(), count(limit, of))));
        return stored.map(number -> Integer.parseInt(new String(number, StandardCharsets.US_ASCII))).orElse(0);
    }

    private byte[] today() {
        return Keys.spent(Window.DAY.at(clock.instant()));
    }

    /** A count of an hour stands among those of its day. */
    private byte[] count(Limit limit, String of) {
        return bytes(limit + " " + limit.window().at(clock.instant()) + " " + of);
    }

    private static byte[] micros(Duration time) {
        return bytes(String.valueOf(TimeUnit.NANOSECONDS.toMicros(time.toNanos())));
    }

    private static <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (JedisException away) {
            throw new OutboxUnavailable(away);
        }
    }
}
