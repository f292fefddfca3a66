package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.text.Language;
import redis.clients.jedis.UnifiedJedis;

/** With very many open cases the desk is as quick as with few. The bound leaves room for a busy machine. */
@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class QueueAtScaleTest {

    private static final Logger LOG = LoggerFactory.getLogger(QueueAtScaleTest.class);
    private static final int OPEN = Integer.getInteger("soudan.test.open-cases", 10_000);
    private static final int TIMES = 500;
    private static final Duration BOUND = Duration.ofMillis(Integer.getInteger("soudan.test.queue-bound", 100));

    private final UnifiedJedis redis;
    private final RedisDialogueStore store;
    private final RedisQueue queue;

    QueueAtScaleTest(TestRedis server) {
        this.redis = server.client();
        this.store = server.dialogue();
        this.queue = new RedisQueue(redis);
    }

    @Test
    void lookingTakingTheNextAndClaimingAreQuick() {
        redis.flushAll();
        redis.configSet("appendfsync", "no");
        var everybody = TestIdentities.fresh();
        IntStream.range(0, OPEN).parallel().forEach(n -> {
            var somebody = Commits.of(everybody, "+8190%08d".formatted(n));
            store.commit(somebody.about("a", 0, some(somebody, n)));
        });
        redis.configSet("appendfsync", "always");
        timed("queue view", () -> queue.now(10));
        timed("next: looking", () -> queue.now(3, Set.of(Language.EN)));
        var claimed = Commits.ofAParticipant();
        var open = some(claimed, OPEN);
        store.commit(claimed.about("a", 0, open));
        var revision = new int[]{1};
        timed("claim", () -> {
            store.load(claimed.contact().who());
            boolean claims = revision[0] % 2 == 1;
            store.commit(claimed.about("c" + revision[0], revision[0],
                    claims ? open.claimedBy(new Counsellor("U0AIKO", "Aiko"), Commits.NOW) : open));
            revision[0]++;
        });
        redis.configSet("appendfsync", "no");
        redis.flushAll();
    }

    private static Case some(Commits somebody, int n) {
        var random = new SplittableRandom(n);
        var severity = random.nextInt(20) == 0 ? Severity.CRISIS
                : random.nextInt(5) == 0
                        ? Severity.URGENT
                        : Severity.NORMAL;
        return somebody.openCase(1, severity, Commits.NOW.minusSeconds(random.nextInt(1_000_000)));
    }

    private static void timed(String what, Runnable act) {
        for (int n = 0; n < TIMES / 2; n++) {
            act.run();
        }
        var nanos = new long[TIMES];
        for (int n = 0; n < TIMES; n++) {
            long begun = System.nanoTime();
            act.run();
            nanos[n] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        LOG.info("{} with {} open cases: p50 {} us, p99 {} us", what, OPEN, nanos[TIMES / 2] / 1_000,
                nanos[TIMES * 99 / 100] / 1_000);
        assertThat(Duration.ofNanos(nanos[TIMES * 99 / 100])).as(what).isLessThan(BOUND);
    }
}
