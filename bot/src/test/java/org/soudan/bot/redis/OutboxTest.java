package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.crypto.TestKeys;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Lease;
import org.soudan.bot.outbound.Outbox.Start;
import org.soudan.bot.outbound.Outbox.Stored;
import org.soudan.bot.outbound.OutboxUnavailable;
import org.soudan.bot.outbound.Outgoing;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class OutboxTest {

    private static final Clock CLOCK = Clock.fixed(Commits.NOW, ZoneOffset.UTC);

    private final UnifiedJedis redis;
    private final RedisDialogueStore store;
    private final RedisOutbox one;
    private final RedisOutbox other;
    private final Commits akita = Commits.ofAParticipant();

    OutboxTest(TestRedis server) {
        this.redis = server.client();
        this.store = server.dialogue();
        this.one = new RedisOutbox(redis, server.sealing(), CLOCK);
        this.other = new RedisOutbox(redis, server.sealing(), CLOCK);
    }

    @BeforeEach
    void empty() {
        redis.flushAll();
    }

    @Test
    void aPartitionHasOneOwner() {
        var lease = own(one);
        assertThat(lease.until()).isEqualTo(Commits.NOW.plusSeconds(10));
        assertThat(redis.pttl(key("lease"))).isBetween(9_000L, 10_000L);
        assertThat(other.own(akita.partition())).isEmpty();
        assertThat(other.own((akita.partition() + 1) % other.partitions())).isPresent();
    }

    @Test
    void theOwnerRenewsItsLease() {
        var lease = own(one);
        redis.pexpire(key("lease"), 2_000);
        assertThat(one.renew(lease)).isPresent();
        assertThat(redis.pttl(key("lease"))).isGreaterThan(9_000L);
    }

    @Test
    void aLeaseThatEndsLetsAnotherIn() {
        own(one);
        expire();
        own(other);
        assertThat(one.own(akita.partition())).isEmpty();
    }

    @Test
    void onlyItsOwnerGivesALeaseBack() {
        var stale = own(one);
        expire();
        var theirs = own(other);
        one.release(stale);
        assertThat(one.own(akita.partition())).isEmpty();
        other.release(theirs);
        assertThat(one.own(akita.partition())).isPresent();
    }

    @Test
    void entriesComeInOrderAndInPages() {
        store.commit(akita.message("a", 0, 3));
        store.commit(akita.message("b", 1, 2));
        var first = one.after(akita.partition(), "", 4);
        var rest = one.after(akita.partition(), first.getLast().place(), 4);
        assertThat(first).extracting(s -> s.entry().id()).containsExactlyElementsOf(
                java.util.stream.Stream.concat(akita.ids("a", 3), akita.ids("b", 1)).toList());
        assertThat(rest).extracting(s -> s.entry().id()).containsExactly(akita.ids("b", 2).toList().getLast());
        assertThat(one.after(akita.partition(), rest.getLast().place(), 4)).isEmpty();
    }

    @Test
    void anEntryIsReadAsItWasCommitted() {
        store.commit(akita.message("a", 0, 1));
        var entry = only().entry();
        assertThat(entry).usingRecursiveComparison().ignoringFields("committedAt")
                .isEqualTo(akita.outgoing("a", 1).getFirst());
        assertThat(entry.committedAt()).isAfter(Commits.NOW.minusSeconds(1));
    }

    @Test
    void anEntryThatCannotBeOpenedHoldsUpNoOther() {
        TestRedis.dialogue(redis, new Sealing(TestKeys.fresh().seal()))
                .commit(akita.message("a", 0, 1));
        var fujita = new Commits(akita.identities(), akita.contact());
        store.commit(fujita.message("b", 1, 1));
        assertThat(one.after(akita.partition(), "", 10)).extracting(Stored::entry).extracting(Outgoing::id)
                .containsExactlyElementsOf(akita.ids("b", 1).toList());
    }

    @Test
    void aPageOfEntriesThatCannotBeOpenedHoldsUpNothingBehindIt() {
        TestRedis.dialogue(redis, new Sealing(TestKeys.fresh().seal()))
                .commit(akita.message("a", 0, 3));
        var fujita = new Commits(akita.identities(), akita.contact());
        store.commit(fujita.message("b", 1, 1));
        assertThat(one.after(akita.partition(), "", 2)).hasSize(1);
    }

    @Test
    void theFirstTryIsKnownFromTheNext() {
        store.commit(akita.message("a", 0, 1));
        var lease = own(one);
        assertThat(one.begin(lease, only())).isEqualTo(Start.FIRST);
        assertThat(one.begin(lease, only())).isEqualTo(Start.UNCERTAIN);
    }

    @Test
    void whatAnotherOwnerTriesIsUnderWayUntilNoTryCanLastThatLong() {
        store.commit(akita.message("a", 0, 1));
        var stale = own(one);
        one.begin(stale, only());
        expire();
        var lease = own(other);
        assertThat(other.begin(lease, only())).isEqualTo(Start.UNDER_WAY);
        long longAgo = System.currentTimeMillis() - Carrier.LONGEST.toMillis() - 1;
        redis.hset(key("tries"), only().place(), stale.token() + " " + longAgo);
        assertThat(other.begin(lease, only())).isEqualTo(Start.UNCERTAIN);
    }

    @Test
    void aStaleOwnerMayNotBegin() {
        store.commit(akita.message("a", 0, 1));
        var stale = own(one);
        expire();
        assertThat(one.begin(stale, only())).as("the lease has ended").isEqualTo(Start.NOT_YOURS);
        var theirs = own(other);
        assertThat(one.begin(stale, only())).as("another has it").isEqualTo(Start.NOT_YOURS);
        assertThat(other.begin(theirs, only())).as("and nothing was marked").isEqualTo(Start.FIRST);
    }

    @Test
    void anAttemptThatIsUndoneIsAFirstOneAgain() {
        store.commit(akita.message("a", 0, 1));
        var lease = own(one);
        one.begin(lease, only());
        one.undo(lease, only());
        assertThat(one.begin(lease, only())).isEqualTo(Start.FIRST);
    }

    @Test
    void aStaleOwnerCannotUndoWhatTheNextOneTries() {
        store.commit(akita.message("a", 0, 1));
        var stale = own(one);
        one.begin(stale, only());
        expire();
        var lease = own(other);
        redis.hset(key("tries"), only().place(), stale.token() + " 0");
        other.begin(lease, only());
        one.undo(stale, only());
        assertThat(other.begin(lease, only())).isEqualTo(Start.UNCERTAIN);
    }

    @Test
    void whatIsSettledIsGone() {
        store.commit(akita.message("a", 0, 2));
        var lease = own(one);
        var first = one.after(akita.partition(), "", 1).getFirst();
        one.begin(lease, first);
        one.settle(lease, first);
        assertThat(one.begin(lease, first)).isEqualTo(Start.GONE);
        assertThat(only().entry().id()).isEqualTo(akita.ids("a", 2).toList().getLast());
        assertThat(redis.exists(key("tries"))).isFalse();
    }

    @Test
    void anAbsentServerIsOutboxUnavailable() {
        try (var absent = RedisClient.create("127.0.0.1", 1)) {
            var unreached = new RedisOutbox(absent, new Sealing(TestKeys.fresh().seal()), CLOCK);
            assertThatThrownBy(() -> unreached.own(0)).isInstanceOf(OutboxUnavailable.class);
            assertThatThrownBy(() -> unreached.after(0, "", 1)).isInstanceOf(OutboxUnavailable.class);
        }
    }

    private Lease own(RedisOutbox outbox) {
        return outbox.own(akita.partition()).orElseThrow();
    }

    private Stored only() {
        var all = one.after(akita.partition(), "", 10);
        assertThat(all).hasSize(1);
        return List.copyOf(all).getFirst();
    }

    /** What time does to the lease. */
    private void expire() {
        redis.pexpire(key("lease"), 1);
        TestRedis.soon(() -> !redis.exists(key("lease")));
    }

    private String key(String name) {
        return "{" + akita.partition() + "}:" + name;
    }
}
