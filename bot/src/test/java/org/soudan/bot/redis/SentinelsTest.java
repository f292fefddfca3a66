package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.soudan.bot.crypto.TestKeys;
import org.soudan.bot.dialogue.Commit;
import org.soudan.bot.dialogue.StoreUnavailable;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.embedded.core.ExecutableProvider;

/** A master with a replica, watched over by a Sentinel that lets the replica take its place. */
@Execution(ExecutionMode.CONCURRENT)
class SentinelsTest {

    private static final String NAME = "soudan";

    private final TestNode master = new TestNode();
    private final TestNode replica = new TestNode("replicaof 127.0.0.1 " + master.port());
    private final int port = TestNode.freePort();

    @AfterEach
    void close() {
        master.close();
        replica.close();
    }

    @Test
    void whatWasAcceptedIsThereAfterAFailoverAndWhatWasNotIsAcceptedThen(@TempDir Path folder) throws IOException {
        soon(() -> isOnline(master));
        var sentinel = sentinel(folder);
        try (var redis = client()) {
            var store = TestRedis.dialogue(redis, new Sealing(TestKeys.fresh().seal()));
            var akita = Commits.ofAParticipant();
            assertThat(store.commit(akita.message("a", 0, 1))).isEqualTo(Commit.Result.DONE);
            master.close();
            assertThat(done(store, akita.message("b", 1, 1))).as("while nobody is the master").isFalse();
            soon(() -> isMaster(replica));
            master.startAgain();
            soon(() -> done(store, akita.message("b", 1, 1)));
            assertThat(store.load(akita.contact().who()).revision()).isEqualTo(2);
            assertThat(store.commit(akita.message("a", 2, 1))).isEqualTo(Commit.Result.DUPLICATE);
        } finally {
            sentinel.destroyForcibly().onExit().join();
        }
    }

    private Process sentinel(Path folder) throws IOException {
        var file = folder.resolve("sentinel.conf");
        Files.write(file, List.of("port " + port, "bind 127.0.0.1", "dir " + folder,
                "sentinel monitor " + NAME + " 127.0.0.1 " + master.port() + " 1",
                "sentinel down-after-milliseconds " + NAME + " 500",
                "sentinel failover-timeout " + NAME + " 3000"));
        var started = new ProcessBuilder(ExecutableProvider.newJarResourceProvider().get().getAbsolutePath(),
                file.toString(), "--sentinel").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        soon(this::isWatched);
        return started;
    }

    private UnifiedJedis client() {
        var sentinels = new HostAndPort("127.0.0.1", port).toString();
        return TestRedis.client(new RedisPlace.Watched(Set.of(new HostAndPort("127.0.0.1", port)),
                TestRedis.settings(sentinels, NAME, "")), 1);
    }

    private boolean isWatched() {
        try (var sentinel = new Jedis("127.0.0.1", port)) {
            return !sentinel.sentinelReplicas(NAME).isEmpty();
        } catch (JedisException notYet) {
            return false;
        }
    }

    private static boolean isOnline(TestNode node) {
        return node.tells("state=online");
    }

    private static boolean isMaster(TestNode node) {
        return node.tells("role:master");
    }

    private static boolean done(RedisDialogueStore store, Commit commit) {
        try {
            return store.commit(commit) != Commit.Result.MOVED;
        } catch (StoreUnavailable away) {
            return false;
        }
    }

    /** Elections take seconds. */
    private static void soon(BooleanSupplier claim) {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (!claim.getAsBoolean() && Instant.now().isBefore(until)) {
            TestRedis.pause();
        }
        assertThat(claim.getAsBoolean()).isTrue();
    }
}
