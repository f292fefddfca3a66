package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.crypto.CannotOpen;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Lease;
import org.soudan.bot.outbound.Outbox;
import org.soudan.bot.outbound.OutboxUnavailable;
import org.soudan.bot.outbound.Outgoing;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** The outbox as one stream a partition. */
@Component
class RedisOutbox implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(RedisOutbox.class);
    private static final Duration LEASE = Duration.ofSeconds(10);

    private final UnifiedJedis redis;
    private final Sealing sealing;
    private final Clock clock;

    RedisOutbox(@Qualifier(RedisConfiguration.RELAY) UnifiedJedis redis, Sealing sealing, Clock clock) {
        this.redis = redis;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public int partitions() {
        return Keys.PARTITIONS;
    }

    @Override
    public int attend(String instance) {
        var arguments = List.of(bytes(instance), bytes(String.valueOf(LEASE.toMillis())));
        return (int) (long) reached(() -> Script.ATTEND.run(redis, List.of(Keys.INSTANCES), arguments));
    }

    @Override
    public void depart(String instance) {
        reached(() -> redis.zrem(Keys.INSTANCES, bytes(instance)));
    }

    @Override
    public Optional<Lease> own(int partition) {
        return own(partition, UUID.randomUUID().toString());
    }

    @Override
    public Optional<Lease> renew(Lease lease) {
        return own(lease.partition(), lease.token());
    }

    private Optional<Lease> own(int partition, String token) {
        var until = clock.instant().plus(LEASE);
        var arguments = List.of(bytes(token), bytes(String.valueOf(LEASE.toMillis())));
        long owned = reached(() -> Script.OWN.run(redis, List.of(Keys.lease(partition)), arguments));
        return owned == 1 ? Optional.of(new Lease(partition, token, until)) : Optional.empty();
    }

    @Override
    public void release(Lease lease) {
        reached(() -> Script.RELEASE.run(redis, List.of(Keys.lease(lease.partition())), List.of(bytes(lease.token()))));
    }

    /** Goes past pages on which no entry can be opened, so that they hold up nothing behind them. */
    @Override
    public List<Stored> after(int partition, String place, int most) {
        var page = page(partition, place, most);
        var readable = page.stream().flatMap(entry -> stored(entry).stream()).toList();
        return readable.isEmpty() && page.size() == most ? after(partition, place(page.getLast()), most) : readable;
    }

    private List<Object> page(int partition, String place, int most) {
        var from = bytes(place.isEmpty() ? "-" : "(" + place);
        return reached(() -> redis.xrange(Keys.outbox(partition), from, bytes("+"), most));
    }

    private static String place(Object entry) {
        return text(((List<?>) entry).get(0));
    }

    /** A stream entry as Redis answers it: its id, then names and values in turn; the names are those of commit.lua. */
    private Optional<Stored> stored(Object entry) {
        try {
            return Optional.of(opened((List<?>) entry));
        } catch (CannotOpen | IllegalArgumentException unreadable) {
            LOG.error("An entry of the outbox cannot be opened; it stays where it is");
            return Optional.empty();
        }
    }

    private Stored opened(List<?> parts) {
        var fields = (List<?>) parts.get(1);
        var id = text(fields.get(1));
        var who = new Pseudonym(text(fields.get(3)));
        var parcel = sealing.openParcel(id, who, (byte[]) fields.get(5));
        var place = text(parts.get(0));
        var committedAt = Instant.ofEpochMilli(Long.parseLong(place.substring(0, place.indexOf('-'))));
        return new Stored(place, new Outgoing(id, who, parcel, committedAt));
    }

    @Override
    public Start begin(Lease lease, Stored stored) {
        int partition = lease.partition();
        var keys = List.of(Keys.lease(partition), Keys.outbox(partition), Keys.tries(partition));
        var longest = bytes(String.valueOf(Carrier.LONGEST.toMillis()));
        var arguments = List.of(bytes(lease.token()), bytes(stored.place()), longest);
        long start = reached(() -> Script.BEGIN.run(redis, keys, arguments));
        return switch ((int) start) {
            case 1 -> Start.FIRST;
            case 2 -> Start.UNCERTAIN;
            case 3 -> Start.UNDER_WAY;
            case 4 -> Start.GONE;
            default -> Start.NOT_YOURS;
        };
    }

    @Override
    public void undo(Lease lease, Stored stored) {
        var arguments = List.of(bytes(lease.token()), bytes(stored.place()));
        reached(() -> Script.UNDO.run(redis, List.of(Keys.tries(lease.partition())), arguments));
    }

    @Override
    public void settle(Lease lease, Stored stored) {
        var keys = List.of(Keys.outbox(lease.partition()), Keys.tries(lease.partition()));
        reached(() -> Script.SETTLE.run(redis, keys, List.of(bytes(stored.place()))));
    }

    @Override
    public AutoCloseable watch(IntConsumer partition) {
        return new Wakes(redis, partition);
    }

    private static <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (JedisException away) {
            throw new OutboxUnavailable(away);
        }
    }

    private static String text(Object bytes) {
        return new String((byte[]) bytes, StandardCharsets.UTF_8);
    }
}
