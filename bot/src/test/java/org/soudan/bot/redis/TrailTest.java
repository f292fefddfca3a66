package org.soudan.bot.redis;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.access.Chain.Head;
import org.soudan.bot.access.Deed;
import org.soudan.bot.access.TestChain;
import org.soudan.bot.access.Verdict;
import org.soudan.bot.access.Verification;
import org.soudan.bot.crypto.TestKeys;
import org.soudan.bot.dialogue.Commit;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.args.ListPosition;

/** The trail on a real Redis: what somebody with access to the store could do to it is found. */
@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class TrailTest {

    private static final byte[] TRAIL = Keys.trail(0);
    private static final byte[] END = Keys.trailHead(0);

    private final UnifiedJedis redis;
    private final RedisTrail trail;
    private final RedisDialogueStore store;
    private final Verification verification;

    TrailTest(TestRedis server) {
        this.redis = server.client();
        this.trail = server.trail();
        this.store = server.dialogue();
        this.verification = TestChain.verification(trail, server.chain());
    }

    @BeforeEach
    void fiveEntries() {
        redis.flushAll();
        for (int n = 1; n <= 5; n++) {
            trail.add(deed("U0AIKO", n));
        }
    }

    @Test
    void whatNobodyTouchedIsIntact() {
        assertThat(verify()).isEqualTo(new Verdict.Intact(5));
    }

    @Test
    void anEntryThatWasRemovedIsFound() {
        redis.lrem(TRAIL, 1, entry(2));
        assertThat(verify()).isEqualTo(new Verdict.Broken(0, 2));
    }

    @Test
    void theFirstEntryThatWasRemovedIsFound() {
        redis.lpop(TRAIL);
        assertThat(verify()).isEqualTo(new Verdict.Broken(0, 1));
    }

    @Test
    void anEntryThatWasChangedIsFound() {
        var changed = entry(3);
        changed[40] ^= 1;
        redis.lset(TRAIL, 2, changed);
        assertThat(verify()).isEqualTo(new Verdict.Broken(0, 3));
    }

    @Test
    void entriesThatWereSwappedAreFound() {
        var third = entry(3);
        redis.lset(TRAIL, 2, entry(4));
        redis.lset(TRAIL, 3, third);
        assertThat(verify()).isEqualTo(new Verdict.Broken(0, 3));
    }

    @Test
    void anEntryThatWasPutInTwiceOrComesFromAnotherKeysetIsFound() {
        redis.linsert(TRAIL, ListPosition.AFTER, entry(2), entry(2));
        assertThat(verify()).isEqualTo(new Verdict.Broken(0, 3));
        fiveEntries();
        var foreign = TestChain.of(TestKeys.fresh()).add(0, trail.head(0), deed("U0EVE", 6));
        redis.rpush(TRAIL, bytes(foreign.entry()));
        assertThat(verify()).isEqualTo(new Verdict.Broken(0, 6));
    }

    @Test
    void whatWasCutOffAtTheEndIsFound() {
        redis.ltrim(TRAIL, 0, 2);
        assertThat(verify()).isEqualTo(new Verdict.Missing(0, 4));
        redis.del(TRAIL);
        assertThat(verify()).isEqualTo(new Verdict.Missing(0, 1));
    }

    @Test
    void anEndThatIsGoneOrLiesIsFound() {
        redis.del(END);
        assertThat(verify()).isEqualTo(new Verdict.Missing(0, 1));
        redis.set(END, bytes("3 " + "0".repeat(32)));
        assertThat(verify()).isEqualTo(new Verdict.Broken(0, 3));
    }

    /** Only who has written the ends down elsewhere can tell. */
    @Test
    void aStoreThatWasPutBackIsFoundByWhatWasWrittenDown() {
        var known = known();
        var early = redis.lrange(TRAIL, 0, 2);
        redis.del(TRAIL, END);
        early.forEach(entry -> redis.rpush(TRAIL, entry));
        redis.set(END, bytes("3 " + new String(early.getLast(), StandardCharsets.UTF_8).substring(0, 32)));
        assertThat(verify()).isEqualTo(new Verdict.Intact(3));
        assertThat(verification.verify(known)).isEqualTo(new Verdict.Missing(0, 4));
        trail.add(deed("U0EVE", 4));
        trail.add(deed("U0EVE", 5));
        assertThat(verification.verify(known)).isEqualTo(new Verdict.Other(0, 5));
    }

    @Test
    void whatIsAddedLaterFitsToWhatWasWrittenDown() {
        var known = known();
        trail.add(deed("U0BEN", 6));
        assertThat(verification.verify(known)).isEqualTo(new Verdict.Intact(6));
    }

    @Test
    void manyWhoAddAtOnceMakeOneChain() throws Exception {
        try (var all = Executors.newFixedThreadPool(4)) {
            var added = IntStream.range(0, 40).mapToObj(n -> all.submit(() -> trail.add(deed("U0AIKO", n)))).toList();
            for (var one : added) {
                one.get();
            }
        }
        assertThat(verify()).isEqualTo(new Verdict.Intact(45));
    }

    @Test
    void aDeedIsStoredWithItsCommitOrNotAtAll() {
        var akita = Commits.ofAParticipant();
        var message = akita.message("a", 0, 1);
        assertThat(store.commit(with(message, deed("U0AIKO", 6)))).isEqualTo(Commit.Result.DONE);
        assertThat(verify()).isEqualTo(new Verdict.Intact(6));
        assertThat(store.commit(with(message, deed("U0AIKO", 6)))).isEqualTo(Commit.Result.DUPLICATE);
        assertThat(store.commit(with(akita.message("b", 0, 1), deed("U0BEN", 7)))).isEqualTo(Commit.Result.MOVED);
        assertThat(verify()).isEqualTo(new Verdict.Intact(6));
    }

    @Test
    void nobodyIsReadableInTheStore() {
        assertThat(redis.lrange(TRAIL, 0, -1)).hasSize(5).allSatisfy(
                entry -> assertThat(new String(entry, StandardCharsets.UTF_8)).doesNotContain("AIKO")
                        .doesNotContain("K7Q"));
        assertThat(deed("U0AIKO", 1).toString()).doesNotContain("AIKO");
    }

    private static Commit with(Commit commit, Deed deed) {
        return new Commit(commit.who(), commit.id(), commit.expected(), commit.session(), commit.address(),
                commit.changed(), commit.timers(), commit.outgoing(), commit.erase(), commit.tally(), Optional.of(deed),
                commit.counted());
    }

    private Verdict verify() {
        return verification.verify(Map.of());
    }

    private Map<Integer, Head> known() {
        var heads = verification.heads();
        return IntStream.range(0, heads.size()).boxed().collect(toMap(n -> n, heads::get));
    }

    private byte[] entry(int number) {
        return redis.lrange(TRAIL, number - 1, number - 1).getFirst();
    }

    private static Deed deed(String by, int number) {
        return new Deed(by, Deed.Act.CLAIMED, "K7Q-2M." + number, Commits.NOW);
    }
}
