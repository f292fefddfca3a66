package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.Queue.Kind;
import org.soudan.bot.escalation.Queue.Waiting;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Precedence;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.session.Transfer;
import org.soudan.conversations.text.Language;
import redis.clients.jedis.UnifiedJedis;

@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class QueueTest {

    private static final Counsellor AIKO = new Counsellor("U0AIKO", "Aiko");
    private static final Kind ENGLISH = new Kind(Language.EN, Severity.NORMAL);

    private final UnifiedJedis redis;
    private final RedisDialogueStore store;
    private final RedisQueue queue;
    private final Commits akita = Commits.ofAParticipant();

    QueueTest(TestRedis server) {
        this.redis = server.client();
        this.store = server.dialogue();
        this.queue = new RedisQueue(redis);
    }

    @BeforeEach
    void empty() {
        redis.flushAll();
    }

    @Test
    void nobodyWaitsInAnEmptyQueue() {
        assertThat(queue.now(10).first()).isEmpty();
        assertThat(queue.now(10).count()).isZero();
        assertThat(queue.heldBy("U0AIKO")).isEmpty();
    }

    @Test
    void aCaseIsInTheQueueExactlyWhileItWaits() {
        var open = akita.openCase(1, Severity.NORMAL, Commits.NOW);
        store.commit(akita.about("a", 0, open));
        assertThat(queue.now(10).first()).containsExactly(new Waiting(which(), ENGLISH, Commits.NOW));
        store.commit(akita.about("b", 1, open.claimedBy(AIKO, Commits.NOW)));
        assertThat(queue.now(10).count()).isZero();
        assertThat(queue.heldBy("U0AIKO")).containsExactly(which());
        assertThat(queue.heldBy("U0BEN")).isEmpty();
        var handed = open.claimedBy(AIKO, Commits.NOW)
                .handed(new Transfer(new Receiver.Group("EN"), AIKO, Commits.NOW));
        store.commit(akita.about("c", 2, handed));
        assertThat(queue.now(10).count()).isOne();
        assertThat(queue.heldBy("U0AIKO")).isEmpty();
        store.commit(akita.about("d", 3, handed.ended(Ending.ANSWERED, Commits.NOW)));
        assertThat(queue.now(10).count()).isZero();
    }

    @Test
    void aCaseThatIsRaisedStandsOnceAndElsewhere() {
        var open = akita.openCase(1, Severity.NORMAL, Commits.NOW);
        store.commit(akita.about("a", 0, open));
        store.commit(akita.about("b", 1, open.graded(Severity.CRISIS)));
        assertThat(queue.now(10).first())
                .containsExactly(new Waiting(which(), new Kind(Language.EN, Severity.CRISIS), Commits.NOW));
    }

    @Test
    void casesOfAllPartitionsAreMergedInTheOrderInWhichTheyAreServed() {
        var random = new SplittableRandom(11);
        var all = new ArrayList<Precedence>();
        for (int n = 0; n < 300; n++) {
            var severity = List.of(Severity.values()).get(random.nextInt(3));
            var since = Commits.NOW.minus(Duration.ofMinutes(random.nextInt(10_000)));
            var somebody = Commits.ofAParticipant();
            store.commit(somebody.about("a", 0, somebody.openCase(1, severity, since)));
            all.add(Precedence.of(severity, since));
        }
        all.sort(null);
        assertThat(queue.now(300).first()).extracting(Waiting::precedence).isEqualTo(all);
        assertThat(queue.now(20).first()).extracting(Waiting::precedence).isEqualTo(all.subList(0, 20));
        assertThat(queue.now(20).count()).isEqualTo(300);
    }

    @Test
    void whoSpeaksOneLanguageSeesThoseWhoWriteIt() {
        store.commit(akita.about("a", 0, akita.openCase(1, Severity.NORMAL, Commits.NOW)));
        assertThat(queue.now(10, Set.of(Language.JA)).first()).isEmpty();
        assertThat(queue.now(10, Set.of(Language.EN)).first()).hasSize(1);
    }

    @Test
    void manyOfOneQueueAreAllTold() {
        for (int n = 1; n <= 40; n++) {
            store.commit(akita.about("a" + n, n - 1, akita.openCase(n, Severity.NORMAL, Commits.NOW.plusSeconds(n))));
        }
        assertThat(queue.now(30).first()).extracting(waiting -> waiting.which().number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void whatIsForgottenIsOnlyWhatWaitedThen() {
        var open = akita.openCase(1, Severity.NORMAL, Commits.NOW);
        store.commit(akita.about("a", 0, open));
        queue.forget(new Waiting(which(), ENGLISH, Commits.NOW.minusSeconds(5)));
        assertThat(queue.now(10).count()).as("another time of waiting").isOne();
        queue.forget(new Waiting(which(), ENGLISH, Commits.NOW));
        assertThat(queue.now(10).count()).isZero();
    }

    @Test
    void aCaseThatStandsNowhereIsAstray() {
        var open = akita.openCase(1, Severity.NORMAL, Commits.NOW);
        store.commit(akita.about("a", 0, open));
        assertThat(queue.astray()).isEmpty();
        queue.forget(new Waiting(which(), ENGLISH, Commits.NOW));
        assertThat(queue.astray()).containsExactly(which());
        queue.close(which());
        assertThat(queue.astray()).isEmpty();
    }

    @Test
    void anErasedCaseIsGoneFromEverywhere() {
        var open = akita.openCase(1, Severity.NORMAL, Commits.NOW);
        store.commit(akita.about("a", 0, open));
        store.commit(akita.erasure("b", 1, akita.session().with(open)));
        assertThat(queue.now(10).count()).isZero();
        assertThat(queue.astray()).isEmpty();
    }

    @Test
    void eachAskingIsServedOnce() {
        assertThat(queue.serves(akita.id("next"))).isTrue();
        assertThat(queue.serves(akita.id("next"))).isFalse();
        assertThat(queue.serves(akita.id("next again"))).isTrue();
    }

    @Test
    void noKeyOfTheQueueSpeaksOfAnother() {
        store.commit(akita.about("a", 0, akita.openCase(1, Severity.NORMAL, Commits.NOW)));
        assertThat(redis.keys("*queue*")).allMatch(key -> key.startsWith("{" + akita.partition() + "}:"));
    }

    private CaseRef which() {
        return new CaseRef(akita.contact().who(), 1);
    }
}
