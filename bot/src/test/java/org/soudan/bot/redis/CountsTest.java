package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.access.Deed;
import org.soudan.bot.counting.Counted;
import org.soudan.bot.dialogue.Commit;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import redis.clients.jedis.UnifiedJedis;

/** Counts and bulletins on a real Redis. */
@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class CountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final UnifiedJedis redis;
    private final RedisDialogueStore store;
    private final RedisCounts counts;
    private final RedisBulletins bulletins;

    CountsTest(TestRedis server) {
        this.redis = server.client();
        this.store = server.dialogue();
        this.counts = server.counts();
        this.bulletins = new RedisBulletins(redis, server.sealing());
    }

    @BeforeEach
    void empty() {
        redis.flushAll();
    }

    @Test
    void whatTurnsOfManyCountIsAddedUp() {
        for (int n = 0; n < 7; n++) {
            store.commit(counting(Commits.ofAParticipant(), "a", 0, Optional.empty()));
        }
        assertThat(counts.of(DAY).counts()).containsOnly(
                java.util.Map.entry("topic/x", 7L), java.util.Map.entry("hour/21", 7L));
        assertThat(counts.of(DAY.plusDays(1)).counts()).isEmpty();
    }

    @Test
    void whatWasDoneBeforeOrIsNotDoneCountsNothing() {
        var akita = Commits.ofAParticipant();
        var first = counting(akita, "a", 0, Optional.empty());
        assertThat(store.commit(first)).isEqualTo(Commit.Result.DONE);
        assertThat(store.commit(first)).isEqualTo(Commit.Result.DUPLICATE);
        assertThat(store.commit(counting(akita, "b", 0, Optional.empty()))).isEqualTo(Commit.Result.MOVED);
        assertThat(counts.of(DAY).counts()).containsEntry("topic/x", 1L);
    }

    @Test
    void aCounsellorFindsTheirOwnNumberAndNobodyIsNamed() {
        store.commit(counting(Commits.ofAParticipant(), "a", 0, Optional.of(deed("U0AIKO", Deed.Act.CLAIMED))));
        store.commit(counting(Commits.ofAParticipant(), "a", 0, Optional.of(deed("U0AIKO", Deed.Act.TAKEN_OVER))));
        store.commit(counting(Commits.ofAParticipant(), "a", 0, Optional.of(deed("U0AIKO", Deed.Act.HANDED))));
        assertThat(counts.got("U0AIKO", DAY)).isEqualTo(2);
        assertThat(counts.got("U0BEN", DAY)).isZero();
        assertThat(counts.of(DAY).counts().keySet()).noneMatch(name -> name.contains("AIKO"));
        assertThat(redis.keys("*:counts:*")).isNotEmpty().allSatisfy(key -> assertThat(redis.ttl(key)).isPositive());
    }

    @Test
    void aBulletinIsPutIntoTheOutboxOnce() {
        var akita = Commits.ofAParticipant();
        var entry = new Outgoing("summary-0", akita.contact().who(), new Parcel.Summary("2026-11-20"), Commits.NOW);
        assertThat(bulletins.post(entry)).isTrue();
        assertThat(bulletins.post(entry)).isFalse();
        assertThat(redis.xlen("{%d}:outbox".formatted(akita.partition()))).isEqualTo(1);
    }

    private static Deed deed(String by, Deed.Act act) {
        return new Deed(by, act, "K7Q-2M.1", Commits.NOW);
    }

    private static Commit counting(Commits who, String name, long expected, Optional<Deed> deed) {
        var commit = who.message(name, expected, 0);
        return new Commit(commit.who(), commit.id(), commit.expected(), commit.session(), commit.address(),
                commit.changed(), commit.timers(), commit.outgoing(), commit.erase(), commit.tally(), deed,
                new Counted(DAY, List.of("topic/x", "hour/21")));
    }
}
