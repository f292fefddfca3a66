package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.UnifiedJedis;

@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class WakesTest {

    private final UnifiedJedis redis;
    private final RedisDialogueStore store;
    private final Commits akita = Commits.ofAParticipant();
    private final BlockingQueue<Integer> woken = new LinkedBlockingQueue<>();
    private final AutoCloseable watch;

    WakesTest(TestRedis server) {
        this.redis = server.client();
        this.store = server.dialogue();
        this.watch = new RedisOutbox(redis, server.sealing(), Clock.systemUTC()).watch(this::wake);
        TestRedis.soon(() -> listeners() == 1);
    }

    /** The nodes of a cluster pass each other's news on when they can: some may still come of what was before. */
    private void wake(int partition) {
        if (partition == akita.partition()) {
            woken.add(partition);
        }
    }

    @AfterEach
    void close() throws Exception {
        watch.close();
        TestRedis.soon(() -> listeners() == 0);
    }

    @Test
    void newEntriesWakeTheirPartition() throws InterruptedException {
        store.commit(akita.message("a", 0, 2));
        assertThat(woken.poll(1, TimeUnit.SECONDS)).isEqualTo(akita.partition());
    }

    @Test
    void aCommitWithoutEntriesWakesNobody() throws InterruptedException {
        store.commit(akita.message("a", 0, 0));
        store.commit(akita.message("b", 1, 1));
        assertThat(woken.poll(1, TimeUnit.SECONDS)).isEqualTo(akita.partition());
        assertThat(woken).isEmpty();
    }

    @Test
    void aKilledConnectionIsMadeAnewWithinASecond() throws InterruptedException {
        for (int revision = 0; revision < 3; revision++) {
            long before = System.nanoTime();
            kill();
            TestRedis.soon(() -> listeners() == 1);
            store.commit(akita.message("after " + revision, revision, 1));
            assertThat(woken.poll(1, TimeUnit.SECONDS)).isEqualTo(akita.partition());
            assertThat(System.nanoTime() - before).isLessThan(TimeUnit.MILLISECONDS.toNanos(1_500));
        }
    }

    private void kill() {
        command(Protocol.Command.CLIENT, "KILL", "TYPE", "pubsub");
        TestRedis.soon(() -> listeners() == 0);
    }

    private long listeners() {
        var answer = (List<?>) command(Protocol.Command.PUBSUB, "NUMSUB", "soudan:wake");
        return (Long) answer.get(1);
    }

    private Object command(Protocol.Command command, String... arguments) {
        var whole = new CommandArguments(command).addObjects(List.of(arguments));
        return redis.executeCommand(new CommandObject<>(whole, BuilderFactory.RAW_OBJECT));
    }
}
