package org.soudan.bot.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.access.Chain;
import org.soudan.bot.access.TestChain;
import org.soudan.bot.crypto.TestKeys;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The Redis servers of this machine: the embedded one, a cluster of its kind, and the installed one where it is version 7
 * or newer. Each is started once, on a free port, and ends with the tests. None waits for the disk: no test cuts the
 * power.
 */
record TestRedis(String name, UnifiedJedis client, Sealing sealing, Chain chain) {

    private static final Logger LOG = LoggerFactory.getLogger(TestRedis.class);
    private static final TestRedis EMBEDDED = embedded();
    private static final Stream<TestRedis> INSTALLED = installed();
    private static final TestRedis CLUSTER = named("a cluster of the embedded", new TestCluster().client());
    private static final TestRedis[] ALL = Stream.concat(Stream.of(EMBEDDED, CLUSTER), INSTALLED)
            .toArray(TestRedis[]::new);

    static Stream<TestRedis> servers() {
        return Stream.of(ALL);
    }

    private static TestRedis embedded() {
        try {
            var server = new EmbeddedRedis(folder());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            var embedded = on("the embedded", server.uri());
            embedded.client().configSet("appendfsync", "no");
            return embedded;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<TestRedis> installed() {
        try {
            var port = String.valueOf(freePort());
            var server = new ProcessBuilder("redis-server", "--port", port, "--bind", "127.0.0.1", "--save", "",
                    "--dir", folder().toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
            return Stream.of(on("the installed", URI.create("redis://127.0.0.1:" + port))).filter(TestRedis::isRecent);
        } catch (IOException notInstalled) {
            return Stream.empty();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static TestRedis on(String which, URI uri) {
        var client = RedisClient.create(uri);
        soon(() -> answers(client));
        return named(which, client);
    }

    private static TestRedis named(String which, UnifiedJedis client) {
        var name = which + " Redis " + version(client);
        LOG.info("Stores are tested on {}", name);
        var keys = TestKeys.fresh();
        return new TestRedis(name, client, new Sealing(keys.seal()), TestChain.of(keys));
    }

    RedisDialogueStore dialogue() {
        return dialogue(client, sealing, chain);
    }

    /** A store of conversations wherever, with keys of its own. */
    static RedisDialogueStore dialogue(UnifiedJedis redis, Sealing sealing) {
        return dialogue(redis, sealing, TestChain.of(TestKeys.fresh()));
    }

    private static RedisDialogueStore dialogue(UnifiedJedis redis, Sealing sealing, Chain chain) {
        return new RedisDialogueStore(redis, sealing, new RedisTrail(redis, chain), new RedisCounts(redis, chain));
    }

    RedisCounts counts() {
        return new RedisCounts(client, chain);
    }

    RedisTrail trail() {
        return new RedisTrail(client, chain);
    }

    /** A client as the service makes it, that waits for so many replicas. */
    static UnifiedJedis client(RedisPlace place, int replicas) {
        return new Clients(place, replicas, Duration.ofMillis(500)).client(Duration.ofMillis(500));
    }

    static RedisSettings settings(String sentinels, String master, String cluster) {
        return new RedisSettings("", sentinels, master, cluster, "", "", "", false, 0, Duration.ofMillis(500),
                Path.of("target"));
    }

    private static boolean answers(UnifiedJedis client) {
        try {
            return client.ping().equals("PONG");
        } catch (JedisException notYet) {
            return false;
        }
    }

    private static String version(UnifiedJedis client) {
        return client.info("server").lines().filter(line -> line.startsWith("redis_version:")).findFirst().orElseThrow()
                .substring("redis_version:".length());
    }

    private boolean isRecent() {
        return Integer.parseInt(version(client).replaceAll("\\..*", "")) >= 7;
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target")).toAbsolutePath(), "redis-test");
    }

    private static void close(EmbeddedRedis server) {
        try {
            server.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Returns as soon as it is so; fails after five seconds. */
    static void soon(BooleanSupplier claim) {
        var until = Instant.now().plus(Duration.ofSeconds(5));
        while (!claim.getAsBoolean()) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("not within five seconds");
            }
            pause();
        }
    }

    /** Whoever is waited for may need the processor. */
    static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
