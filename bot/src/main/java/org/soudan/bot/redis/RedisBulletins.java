package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.time.Duration;
import java.util.List;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.outbound.Bulletins;
import org.soudan.bot.outbound.Outgoing;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;

/** Puts bulletins into the outbox by one script, once for each name. */
@Component
class RedisBulletins implements Bulletins {

    private static final Duration SEEN = Duration.ofDays(7);

    private final UnifiedJedis redis;
    private final Sealing sealing;

    RedisBulletins(UnifiedJedis redis, Sealing sealing) {
        this.redis = redis;
        this.sealing = sealing;
    }

    @Override
    public boolean post(Outgoing entry) {
        var about = entry.about();
        int partition = about.partition(Keys.PARTITIONS);
        return Reach.outbox(() -> Script.POST.run(redis,
                List.of(Keys.seen(about, new MessageId(entry.id())), Keys.outbox(partition)),
                List.of(bytes(String.valueOf(SEEN.toSeconds())), bytes(entry.id()), bytes(about.value()),
                        sealing.sealParcel(entry), Keys.WAKE, bytes(String.valueOf(partition))))) == 1;
    }
}
