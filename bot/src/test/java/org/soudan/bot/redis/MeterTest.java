package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.limits.Allowances;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Meter;
import org.soudan.bot.outbound.Meter.Charge;
import redis.clients.jedis.UnifiedJedis;

/** Two instances count together. */
@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class MeterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T14:59:00Z");
    private static final Use DESK = new Use(Limit.SLACK_POSTS, "desk", 1);
    private static final Use UPDATE = new Use(Limit.SLACK_METHODS, "chat.update", 1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final UnifiedJedis redis;
    private final Meter one;
    private final Meter other;

    MeterTest(TestRedis server) {
        this.redis = server.client();
        this.one = at(NOW);
        this.other = at(NOW);
    }

    private Meter at(Instant now) {
        return new RedisMeter(redis, new Allowances(Map.of(Limit.SEGMENTS_A_DAY, 100)),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    @BeforeEach
    void empty() {
        redis.flushAll();
    }

    @Test
    void aPaceIsOneForAllInstances() {
        assertThat(one.take(List.of(DESK), false)).isZero();
        assertThat(other.take(List.of(DESK), false)).isPositive().isLessThanOrEqualTo(SECOND);
        assertThat(other.take(List.of(new Use(Limit.SLACK_POSTS, "akita", 1)), false)).isZero();
    }

    @Test
    void whatIsLongTakesLonger() {
        one.take(List.of(new Use(Limit.SMS_PACE, "own", 4)), false);
        assertThat(other.take(List.of(new Use(Limit.SMS_PACE, "own", 1)), false))
                .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(4));
    }

    @Test
    void ofSeveralPacesAllAreTakenOrNone() {
        one.take(List.of(DESK), false);
        for (int i = 0; i < 100; i++) {
            assertThat(other.take(List.of(UPDATE, DESK), false)).isPositive();
        }
        assertThat(other.take(List.of(UPDATE), false)).isZero();
    }

    @Test
    void aPaceByTheMinuteLetsSomeThroughAtOnce() {
        int through = 0;
        while (one.take(List.of(UPDATE), false).isZero()) {
            through++;
        }
        assertThat(through).isBetween(10, 15);
    }

    @Test
    void whoOvertakesGoesAtOnceAndTheOthersWaitLongerButNotForEver() {
        one.take(List.of(DESK), false);
        for (int i = 0; i < 10; i++) {
            assertThat(other.take(List.of(DESK), true)).isZero();
        }
        assertThat(one.take(List.of(DESK), false)).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(11));
        for (int i = 0; i < 60; i++) {
            one.take(List.of(DESK), true);
        }
        assertThat(one.take(List.of(DESK), true)).isPositive();
    }

    @Test
    void whatTheProviderHoldsIsHeldForAllInstances() {
        one.hold(List.of(DESK), Duration.ofSeconds(30));
        assertThat(other.take(List.of(DESK), false)).isBetween(Duration.ofSeconds(28), Duration.ofSeconds(30));
        one.hold(List.of(DESK), SECOND);
        assertThat(other.take(List.of(DESK), false)).isGreaterThan(Duration.ofSeconds(20));
        assertThat(other.take(List.of(DESK), true)).isZero();
    }

    @Test
    void aPaceThatNobodyWaitsForIsForgotten() {
        one.take(List.of(DESK), false);
        assertThat(redis.pttl(Keys.pace(Limit.SLACK_POSTS, "desk"))).isBetween(1L, 1_100L);
    }

    private static Charge day(int segments, int most) {
        return new Charge(new Use(Limit.SEGMENTS_A_DAY, "all", segments), Optional.of(most), Limit.SEGMENTS_A_DAY);
    }

    private static Charge phone(int segments) {
        return new Charge(new Use(Limit.SEGMENTS_TO_A_PHONE, "akita", segments), Optional.of(5),
                Limit.SEGMENTS_TO_A_PHONE);
    }

    @Test
    void whatIsSpentIsCountedOverAllInstancesAndNeverMoreThanMayBe() throws Exception {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = IntStream.range(0, 200).<Callable<Optional<Limit>>>mapToObj(
                    i -> () -> (i % 2 == 0 ? one : other).charge("entry-" + i, List.of(day(3, 100)))).toList();
            int sent = 0;
            for (var answer : senders.invokeAll(sending)) {
                sent += answer.get().isEmpty() ? 1 : 0;
            }
            assertThat(sent).isEqualTo(33);
        }
        assertThat(one.used(Limit.SEGMENTS_A_DAY, "all")).isEqualTo(99);
        assertThat(other.used(Limit.SEGMENTS_A_DAY, "all" + Meter.REFUSED)).isEqualTo(167);
    }

    @Test
    void anEntryThatIsTriedAgainIsNotPaidAgain() {
        one.charge("entry", List.of(day(3, 4)));
        assertThat(other.charge("entry", List.of(day(3, 4)))).isEmpty();
        assertThat(one.used(Limit.SEGMENTS_A_DAY, "all")).isEqualTo(3);
    }

    @Test
    void whatOneLimitRefusesIsCountedByNone() {
        assertThat(one.charge("entry", List.of(day(6, 100), phone(6)))).contains(Limit.SEGMENTS_TO_A_PHONE);
        assertThat(one.used(Limit.SEGMENTS_A_DAY, "all")).isZero();
    }

    @Test
    void whatHasNoLimitIsCountedAllTheSame() {
        var danger = new Charge(new Use(Limit.SEGMENTS_A_DAY, "danger", 5), Optional.empty(), Limit.SEGMENTS_A_DAY);
        for (int i = 0; i < 50; i++) {
            assertThat(one.charge("entry-" + i, List.of(danger))).isEmpty();
        }
        assertThat(other.used(Limit.SEGMENTS_A_DAY, "danger")).isEqualTo(250);
    }

    @Test
    void aDayBeginsAtMidnightInJapan() {
        one.charge("entry", List.of(day(100, 100)));
        assertThat(one.charge("late", List.of(day(1, 100)))).isPresent();
        assertThat(at(NOW.plusSeconds(60)).charge("early", List.of(day(1, 100)))).isEmpty();
    }

    @Test
    void figuresAreKeptForSomeDays() {
        one.charge("entry", List.of(day(1, 100)));
        assertThat(redis.ttl("{spent}:2026-11-23T00:00")).isBetween(7 * 86_400L, 8 * 86_400L);
    }
}
