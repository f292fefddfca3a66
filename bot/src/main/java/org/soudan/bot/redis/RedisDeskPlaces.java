package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.DeskPlace;
import org.soudan.bot.escalation.DeskPlaces;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
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
        Reach.store(() -> redis.set(Keys.at(place.channel(), place.message()), bytes(which.text()), KEPT));
        Reach.store(() -> redis.set(Keys.place(which), bytes(place.channel() + " " + place.message()), KEPT));
    }

    @Override
    public Optional<DeskPlace> of(CaseRef which) {
        return Optional.ofNullable(Reach.store(() -> redis.get(Keys.place(which))))
                .map(stored -> new String(stored, StandardCharsets.UTF_8).split(" ", 2))
                .map(parts -> new DeskPlace(parts[0], parts[1]));
    }

    @Override
    public Optional<CaseRef> at(DeskPlace place) {
        return Optional.ofNullable(Reach.store(() -> redis.get(Keys.at(place.channel(), place.message()))))
                .flatMap(stored -> CaseRef.parse(new String(stored, StandardCharsets.UTF_8)));
    }
}
