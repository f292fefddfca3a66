package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soudan.bot.crypto.CannotOpen;
import org.soudan.bot.dialogue.Sessions;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.session.Session;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.ScanParams;

/**
 * All sessions in Redis, by SCAN over the keys of one server after the other; on the connections of the relay, so that it never keeps
 * a message from being taken.
 */
@Component
class RedisSessions implements Sessions {

    /** Keys that one page looks at, those of other kinds among them. */
    private static final int KEYS = 500;

    private final UnifiedJedis redis;
    private final Sealing sealing;
    private final Shards shards;

    RedisSessions(@Qualifier(RedisConfiguration.RELAY) UnifiedJedis redis, Sealing sealing) {
        this.redis = redis;
        this.sealing = sealing;
        this.shards = new Shards(redis);
    }

    /** A session, and whose it is. */
    record Owned(Pseudonym who, Session session) {}

    /** Some sessions, and where to go on. */
    record Scanned(List<Owned> sessions, Optional<String> next) {}

    /** A page begins at a server, named by the first partition there, and a cursor: {@code 3:17592}. */
    @Override
    public Page page(String from) {
        var scanned = scan(from);
        return new Page(scanned.sessions().stream().map(Owned::session).toList(), scanned.next());
    }

    Scanned scan(String from) {
        try {
            var place = from.split(":", 2);
            var partition = Integer.parseInt(place[0]);
            var cursor = place.length > 1 ? place[1] : ScanParams.SCAN_POINTER_START;
            var found = shards.scan(partition, cursor, new ScanParams().match(Keys.SESSIONS).count(KEYS));
            return new Scanned(sessions(found.getResult()), next(partition, found.getCursor()));
        } catch (JedisException away) {
            throw new StoreUnavailable(away);
        }
    }

    private Optional<String> next(int partition, String cursor) {
        return cursor.equals(ScanParams.SCAN_POINTER_START)
                ? shards.first().stream().filter(next -> next > partition).findFirst().map(String::valueOf)
                : Optional.of(partition + ":" + cursor);
    }

    private List<Owned> sessions(List<byte[]> keys) {
        try (var pipeline = redis.pipelined()) {
            var bodies = keys.stream().map(key -> pipeline.hget(key, bytes("body"))).toList();
            pipeline.sync();
            return IntStream.range(0, keys.size())
                    .boxed()
                    .flatMap(n -> session(keys.get(n), bodies.get(n)))
                    .toList();
        }
    }

    /** What cannot be opened is no session that this service stored. */
    private Stream<Owned> session(byte[] key, Response<byte[]> body) {
        var sealed = Optional.ofNullable(body.get());
        var who = Keys.whose(new String(key, StandardCharsets.UTF_8));
        if (sealed.isEmpty() || who.isEmpty()) {
            return Stream.empty();
        }
        try {
            return Stream.of(
                    new Owned(who.get(), SessionCodec.read(sealing.openSession(who.get(), sealed.get()))));
        } catch (CannotOpen | IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }
}
