package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.soudan.bot.crypto.TestKeys;
import org.soudan.bot.dialogue.Commit;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.outbound.OutboxUnavailable;
import redis.clients.jedis.UnifiedJedis;

/** A server with one replica that must have what was accepted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicasTest {

    private final TestNode master = new TestNode();
    private final TestNode replica = new TestNode("replicaof 127.0.0.1 " + master.port());
    private final UnifiedJedis redis = client(master);
    private final Sealing sealing = new Sealing(TestKeys.fresh().seal());
    private final RedisDialogueStore store = TestRedis.dialogue(redis, sealing);
    private final RedisOutbox outbox = new RedisOutbox(redis, sealing, Clock.systemUTC());

    private static UnifiedJedis client(TestNode node) {
        TestRedis.soon(node::answers);
        return TestRedis.client(new RedisPlace.Single(URI.create("redis://127.0.0.1:" + node.port())), 1);
    }

    @BeforeEach
    void connect() {
        replica.startAgain();
        TestRedis.soon(() -> master.tells("state=online"));
        TestRedis.soon(this::isFollowed);
    }

    /** A replica that has just come back is online before it acknowledges its first write. */
    private boolean isFollowed() {
        try {
            redis.set("followed", "yes");
            return true;
        } catch (TooFewReplicas late) {
            return false;
        }
    }

    @AfterAll
    void close() {
        redis.close();
        replica.close();
        master.close();
    }

    @Test
    void whatIsAcceptedIsOnTheReplica() {
        var akita = Commits.ofAParticipant();
        assertThat(store.commit(akita.message("a", 0, 1))).isEqualTo(Commit.Result.DONE);
        try (var admin = replica.admin()) {
            assertThat(admin.keys("{" + akita.partition() + "}:*")).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void withoutTheReplicaNothingIsAcceptedAndWhatComesAgainIsDoneOnceItIsBack() {
        var akita = Commits.ofAParticipant();
        replica.close();
        assertThatThrownBy(() -> store.commit(akita.message("a", 0, 1))).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> store.commit(akita.message("a", 0, 1)))
                .as("it was written here, but nobody else has it yet")
                .isInstanceOf(StoreUnavailable.class);
        connect();
        assertThat(store.commit(akita.message("a", 0, 1))).isEqualTo(Commit.Result.DUPLICATE);
        assertThat(store.load(akita.contact().who()).revision()).isEqualTo(1);
        assertThat(outbox.after(akita.partition(), "", 10)).hasSize(1);
    }

    @Test
    void nothingIsSentThatOnlyThisServerKnowsToBeSent() {
        var akita = Commits.ofAParticipant();
        store.commit(akita.message("a", 0, 1));
        var lease = outbox.own(akita.partition()).orElseThrow();
        var entry = outbox.after(akita.partition(), "", 1).getFirst();
        replica.close();
        assertThatThrownBy(() -> outbox.begin(lease, entry)).isInstanceOf(OutboxUnavailable.class);
        assertThat(outbox.renew(lease)).as("a lease that is lost with the server is no loss").isPresent();
        outbox.release(lease);
    }

    @Test
    void withoutTheReplicaItIsNotHealthy() {
        assertThat(new StoreHealth(redis).health().getStatus().getCode()).isEqualTo("UP");
        replica.close();
        assertThat(new StoreHealth(redis).health().getStatus().getCode()).isEqualTo("DOWN");
    }

    @Test
    void aServerThatHasBecomeAReplicaTakesNothing() {
        var akita = Commits.ofAParticipant();
        try (var stale = client(replica)) {
            var there = TestRedis.dialogue(stale, sealing);
            assertThatThrownBy(() -> there.commit(akita.message("a", 0, 1))).isInstanceOf(StoreUnavailable.class);
        }
        assertThat(store.load(akita.contact().who()).revision()).isZero();
    }
}
