package org.soudan.bot.redis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.outbound.OutboxUnavailable;
import redis.clients.jedis.exceptions.JedisException;

/** Asks Redis, and says in the asking package's own words when that fails; what was asked may have been done then. */
final class Reach {

    private Reach() {}

    /** Throws {@link StoreUnavailable}. */
    static <T extends @Nullable Object> T store(Supplier<T> call) {
        try {
            return call.get();
        } catch (JedisException away) {
            throw new StoreUnavailable(away);
        }
    }

    /** Throws {@link OutboxUnavailable}. */
    static <T extends @Nullable Object> T outbox(Supplier<T> call) {
        try {
            return call.get();
        } catch (JedisException away) {
            throw new OutboxUnavailable(away);
        }
    }
}
