package org.soudan.bot.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.crypto.TestKeys;
import org.soudan.bot.dialogue.Commit.Result;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.limits.Tally;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Ending;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class DialogueStoreTest {

    private final UnifiedJedis redis;
    private final RedisDialogueStore store;
    private final Commits akita = Commits.ofAParticipant();

    DialogueStoreTest(TestRedis server) {
        this.redis = server.client();
        this.store = server.dialogue();
    }

    @BeforeEach
    void empty() {
        redis.flushAll();
    }

    @Test
    void whoNeverWroteHasAFreshSession() {
        var nobody = store.load(akita.contact().who());
        assertThat(nobody.revision()).isZero();
        assertThat(nobody.session().values()).isEmpty();
        assertThat(nobody.address()).isEmpty();
    }

    @Test
    void whatIsCommittedIsLoaded() {
        assertThat(store.commit(akita.message("a", 0, 2))).isEqualTo(Result.DONE);
        var loaded = store.load(akita.contact().who());
        assertThat(loaded.revision()).isOne();
        assertThat(loaded.session()).isEqualTo(akita.session());
        assertThat(loaded.address()).isEqualTo(Optional.of(akita.contact().at()));
        assertThat(loaded.tally()).isEqualTo(Commits.TALLY);
        assertThat(redis.xlen(outbox())).isEqualTo(2);
    }

    @Test
    void whatWasStoredBeforeMessagesWereCountedIsRead() {
        store.commit(akita.message("a", 0, 1));
        redis.hdel(Keys.session(akita.contact().who()), Keys.bytes("tally"));
        assertThat(store.load(akita.contact().who()).session()).isEqualTo(akita.session());
        assertThat(store.load(akita.contact().who()).tally()).isEqualTo(Tally.NONE);
    }

    @Test
    void erasingLeavesTheCount() {
        store.commit(akita.erasure("a", 0, akita.session()));
        assertThat(store.load(akita.contact().who()).tally()).isEqualTo(Commits.TALLY);
    }

    @Test
    void aDuplicateChangesNothing() {
        store.commit(akita.message("a", 0, 1));
        assertThat(store.commit(akita.message("a", 1, 5))).isEqualTo(Result.DUPLICATE);
        assertThat(store.commit(akita.message("a", 0, 5))).as("and is known before the revision").isEqualTo(
                Result.DUPLICATE);
        assertThat(store.load(akita.contact().who()).revision()).isOne();
        assertThat(redis.xlen(outbox())).isOne();
    }

    @Test
    void aMovedSessionChangesNothingAndTheMessageIsNotSeen() {
        store.commit(akita.message("a", 0, 1));
        assertThat(store.commit(akita.message("b", 0, 5))).isEqualTo(Result.MOVED);
        assertThat(store.load(akita.contact().who()).revision()).isOne();
        assertThat(redis.xlen(outbox())).isOne();
        assertThat(store.commit(akita.message("b", 1, 1))).isEqualTo(Result.DONE);
    }

    @Test
    void aMessageOfOnePersonIsNoDuplicateOfAnothers() {
        store.commit(akita.message("a", 0, 1));
        assertThat(store.commit(Commits.ofAParticipant().message("a", 0, 1))).isEqualTo(Result.DONE);
    }

    @Test
    void openCasesAreKnown() {
        var late = akita.openCase(1, Severity.NORMAL, Commits.NOW);
        var early = akita.openCase(2, Severity.NORMAL, Commits.NOW.minusSeconds(1));
        var grave = akita.openCase(3, Severity.CRISIS, Commits.NOW.plusSeconds(999));
        store.commit(akita.about("a", 0, late));
        store.commit(akita.about("b", 1, early));
        store.commit(akita.about("c", 2, grave));
        var who = akita.contact().who().value();
        assertThat(redis.zrange(cases(), 0, -1)).containsExactly(who + ".2", who + ".1", who + ".3");
        store.commit(akita.about("d", 3, early.ended(Ending.ANSWERED, Commits.NOW)));
        assertThat(redis.zrange(cases(), 0, -1)).containsExactly(who + ".1", who + ".3");
    }

    @Test
    void erasureLeavesARevisionAFarewellAndNothingElse() {
        var open = akita.openCase(1, Severity.NORMAL, Commits.NOW);
        store.commit(akita.about("a", 0, open));
        assertThat(redis.exists("{" + akita.partition() + "}:case:" + akita.contact().who().value() + ".1")).isTrue();
        store.commit(akita.erasure("b", 1, akita.session().with(open)));
        var left = store.load(akita.contact().who());
        assertThat(left.revision()).isEqualTo(2);
        assertThat(left.session()).isEqualTo(akita.session().with(open).erased());
        assertThat(left.address()).isEmpty();
        assertThat(redis.keys("*:case*")).isEmpty();
        assertThat(redis.xlen(outbox())).isOne();
        assertThat(store.commit(akita.message("late", 1, 1))).isEqualTo(Result.MOVED);
    }

    @Test
    void nothingIsReadable() {
        store.commit(akita.message("a", 0, 2));
        store.commit(akita.about("b", 1, akita.openCase(1, Severity.NORMAL, Commits.NOW)));
        assertThat(redis.keys("*")).hasSizeGreaterThan(4).allSatisfy(key -> {
            var dump = new String(redis.dump(key), ISO_8859_1);
            assertThat(key + dump).doesNotContain("canary").doesNotContain("9012345678");
        });
    }

    @Test
    void everythingOfAParticipantIsForgottenInTime() {
        store.commit(akita.about("a", 0, akita.openCase(1, Severity.NORMAL, Commits.NOW)));
        assertThat(redis.keys("*:se*")).hasSize(2).allSatisfy(key -> assertThat(redis.ttl(key)).isPositive());
        assertThat(redis.keys("*:case:*")).singleElement().satisfies(key -> assertThat(redis.ttl(key)).isPositive());
    }

    @Test
    void anotherKeysetOpensNothing() {
        store.commit(akita.message("a", 0, 0));
        var foreign = TestRedis.dialogue(redis, new Sealing(TestKeys.fresh().seal()));
        assertThatThrownBy(() -> foreign.load(akita.contact().who())).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void aServerThatForgotTheScriptsIsToldThemAgain() {
        redis.scriptFlush();
        assertThat(store.commit(akita.message("a", 0, 1))).isEqualTo(Result.DONE);
        redis.scriptFlush();
        assertThat(store.commit(akita.message("b", 1, 1))).isEqualTo(Result.DONE);
    }

    @Test
    void anAbsentServerIsStoreUnavailable() {
        try (var absent = RedisClient.create("127.0.0.1", 1)) {
            var unreached = TestRedis.dialogue(absent, new Sealing(TestKeys.fresh().seal()));
            assertThatThrownBy(() -> unreached.load(akita.contact().who())).isInstanceOf(StoreUnavailable.class);
            assertThatThrownBy(() -> unreached.commit(akita.message("a", 0, 1)))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("the store cannot be reached");
        }
    }

    private String outbox() {
        return "{" + akita.partition() + "}:outbox";
    }

    private String cases() {
        return "{" + akita.partition() + "}:cases";
    }
}
