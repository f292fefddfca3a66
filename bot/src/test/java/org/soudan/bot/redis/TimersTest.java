package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.dialogue.Commit.Result;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.dialogue.Timer;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class TimersTest {

    private static final Instant DUE = Commits.NOW.plus(Duration.ofDays(3));

    private final UnifiedJedis redis;
    private final RedisDialogueStore store;
    private final RedisTimers timers;
    private final Commits akita = Commits.ofAParticipant();

    TimersTest(TestRedis server) {
        this.redis = server.client();
        this.store = server.dialogue();
        this.timers = new RedisTimers(redis);
    }

    @BeforeEach
    void empty() {
        redis.flushAll();
    }

    @Test
    void aTimerIsSetWithItsSessionAndComesDue() {
        set("a", 0, "fair", DUE);
        assertThat(due(DUE.minusSeconds(1))).isEmpty();
        assertThat(due(DUE)).containsExactly(timer("fair", DUE));
        assertThat(due(DUE.plusSeconds(99_999))).containsExactly(timer("fair", DUE));
    }

    @Test
    void theEarliestComesFirstAndOnlySoManyAtOnce() {
        set("a", 0, "later", DUE.plusSeconds(1));
        set("b", 1, "earlier", DUE);
        assertThat(due(DUE.plusSeconds(1))).map(Timer::event).containsExactly("earlier", "later");
        assertThat(timers.due(akita.partition(), DUE.plusSeconds(1), 1)).map(Timer::event).containsExactly("earlier");
    }

    @Test
    void anEventHasOneTimerAndItCanBeRemoved() {
        set("a", 0, "fair", DUE);
        set("b", 1, "fair", DUE.plusSeconds(60));
        assertThat(due(DUE)).isEmpty();
        store.commit(akita.timing("c", 2, "fair", Optional.empty()));
        assertThat(redis.keys("*:timers")).isEmpty();
    }

    @Test
    void whatIsNotCommittedSetsNothing() {
        set("a", 0, "fair", DUE);
        assertThat(store.commit(akita.timing("a", 1, "other", Optional.of(DUE)))).isEqualTo(Result.DUPLICATE);
        assertThat(store.commit(akita.timing("b", 0, "other", Optional.of(DUE)))).isEqualTo(Result.MOVED);
        assertThat(due(DUE)).map(Timer::event).containsExactly("fair");
    }

    @Test
    void aTimerIsMovedWithoutTheSession() {
        set("a", 0, "fair", DUE);
        timers.move(timer("fair", DUE), DUE.plusSeconds(86_400));
        assertThat(due(DUE)).isEmpty();
        assertThat(due(DUE.plusSeconds(86_400))).hasSize(1);
        assertThat(store.load(akita.contact().who()).revision()).isOne();
    }

    @Test
    void aTimerThatWasChangedMeanwhileIsNeitherMovedNorForgotten() {
        set("a", 0, "fair", DUE);
        set("b", 1, "fair", DUE.plusSeconds(60));
        timers.move(timer("fair", DUE), DUE.plusSeconds(999));
        timers.forget(timer("fair", DUE));
        assertThat(due(DUE.plusSeconds(60))).containsExactly(timer("fair", DUE.plusSeconds(60)));
        timers.forget(timer("fair", DUE.plusSeconds(60)));
        timers.move(timer("fair", DUE.plusSeconds(60)), DUE);
        assertThat(redis.keys("*:timers")).as("what is gone does not come back").isEmpty();
    }

    @Test
    void whoIsForgottenLeavesNoTimer() {
        set("a", 0, "fair", DUE);
        redis.del("{" + akita.partition() + "}:session:" + akita.contact().who().value());
        timers.move(timer("fair", DUE), DUE.plusSeconds(86_400));
        assertThat(redis.keys("*")).noneMatch(key -> key.endsWith(":timers"));
    }

    @Test
    void erasureRemovesAllTimersOfThePersonAndNobodyElses() {
        set("a", 0, "fair", DUE);
        set("b", 1, "course", DUE);
        var key = "{" + akita.partition() + "}:timers";
        var other = "b".repeat(26) + " fair";
        redis.zadd(key, (double) DUE.getEpochSecond(), other);
        store.commit(akita.erasure("c", 2, akita.session()));
        assertThat(redis.zrange(key, 0, -1)).containsExactly(other);
    }

    @Test
    void anAbsentServerIsStoreUnavailable() {
        try (var absent = RedisClient.create("127.0.0.1", 1)) {
            var unreached = new RedisTimers(absent);
            assertThatThrownBy(() -> unreached.due(0, DUE, 1)).isInstanceOf(StoreUnavailable.class);
            assertThatThrownBy(() -> unreached.forget(timer("fair", DUE))).isInstanceOf(StoreUnavailable.class);
        }
    }

    private void set(String message, long revision, String event, Instant at) {
        assertThat(store.commit(akita.timing(message, revision, event, Optional.of(at)))).isEqualTo(Result.DONE);
    }

    private List<Timer> due(Instant now) {
        return timers.due(akita.partition(), now, 100);
    }

    private Timer timer(String event, Instant at) {
        return new Timer(akita.contact().who(), event, at);
    }
}
