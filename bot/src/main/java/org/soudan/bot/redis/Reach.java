package org.soudan.bot.redis;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.access.TrailUnavailable;
import org.soudan.bot.counting.CountsUnavailable;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.outbound.OutboxUnavailable;
import redis.clients.jedis.exceptions.JedisException;

/** Asks Redis, and says in the asking package's own words when that fails; what was asked may have been done then. */
final class Reach {

    private Reach() {}

    /** Throws {@link StoreUnavailable}. */
    static <T extends @Nullable Object> T store(Supplier<T> call) {
        return ask(call, StoreUnavailable::new);
    }

    /** Throws {@link OutboxUnavailable}. */
    static <T extends @Nullable Object> T outbox(Supplier<T> call) {
        return ask(call, OutboxUnavailable::new);
    }

    /** Throws {@link TrailUnavailable}. */
    static <T extends @Nullable Object> T trail(Supplier<T> call) {
        return ask(call, TrailUnavailable::new);
    }

    /** Throws {@link CountsUnavailable}. */
    static <T extends @Nullable Object> T counts(Supplier<T> call) {
        return ask(call, CountsUnavailable::new);
    }

    private static <T extends @Nullable Object> T ask(
            Supplier<T> call, Function<JedisException, RuntimeException> unavailable) {
        try {
            return call.get();
        } catch (JedisException away) {
            throw unavailable.apply(away);
        }
    }
}
