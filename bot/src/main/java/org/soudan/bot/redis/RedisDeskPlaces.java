package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.DeskPlace;
import org.soudan.bot.escalation.DeskPlaces;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/** Where cases stand at the desk, kept as long as a participant's session. */
@Component
class RedisDeskPlaces implements DeskPlaces {

    private static final SetParams KEPT = SetParams.setParams().ex(Duration.ofDays(400).toSeconds());

    private final UnifiedJedis redis;

    RedisDeskPlaces(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public void remember(CaseRef which, DeskPlace place) {
        reached(() -> redis.set(Keys.at(place.channel(), place.message()), bytes(which.text()), KEPT));
        reached(() -> redis.set(Keys.place(which), bytes(place.channel() + " " + place.message()), KEPT));
    }

    @Override
    public Optional<DeskPlace> of(CaseRef which) {
        return Optional.ofNullable(reached(() -> redis.get(Keys.place(which))))
                .map(stored -> new String(stored, StandardCharsets.UTF_8).split(" ", 2))
                .map(parts -> new DeskPlace(parts[0], parts[1]));
    }

    @Override
    public Optional<CaseRef> at(DeskPlace place) {
        return Optional.ofNullable(reached(() -> redis.get(Keys.at(place.channel(), place.message()))))
                .flatMap(stored -> CaseRef.parse(new String(stored, StandardCharsets.UTF_8)));
    }

    private static <T extends @org.jspecify.annotations.Nullable Object> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (JedisException away) {
            throw new StoreUnavailable(away);
        }
    }
}
