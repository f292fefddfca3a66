package org.soudan.bot.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.embedded.RedisServer;

/**
 * A Redis of its own that syncs every write to disk: the machine's, or the one that the service embeds.
 *
 * @param kind which one, with its version
 */
public record Store(String kind, int port, UnifiedJedis jedis, Closeable server) implements AutoCloseable {

    static Store start(Path folder, int connections) throws IOException, InterruptedException {
        int port = Child.freePort();
        var data = Files.createDirectories(folder.resolve("redis")).toAbsolutePath();
        boolean installed = isInstalled();
        var server = installed ? installed(folder, port, data) : embedded(port, data);
        var jedis = client(port, connections);
        var version = awaitVersion(jedis);
        return new Store((installed ? "redis-server " : "embedded Redis ") + version, port, jedis, server);
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("redis-server", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static Closeable installed(Path folder, int port, Path data) throws IOException {
        return Child.start("redis", folder, command(folder, port, data));
    }

    /** How a Redis is started that syncs every write to disk. */
    public static List<String> command(Path folder, int port, Path data) throws IOException {
        var file = folder.resolve("redis.conf");
        Files.write(file, List.of("port " + port, "bind 127.0.0.1", "dir " + data, "appendonly yes",
                "appendfsync always", "save \"\"", "maxmemory-policy noeviction",
                "hash-max-ziplist-value 2048"));
        return List.of("redis-server", file.toAbsolutePath().toString());
    }

    private static Closeable embedded(int port, Path data) throws IOException {
        var server = RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("dir " + data)
                .setting("appendonly yes")
                .setting("appendfsync always")
                .setting("save \"\"")
                .setting("maxmemory-policy noeviction")
                .setting("hash-max-ziplist-value 2048")
                .build();
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return () -> stop(server);
    }

    private static void stop(RedisServer server) {
        try {
            server.stop();
        } catch (IOException gone) {
            // It had ended before.
        }
    }

    private static UnifiedJedis client(int port, int connections) {
        var pool = new ConnectionPoolConfig();
        pool.setMaxTotal(connections);
        pool.setMaxIdle(connections);
        return RedisClient.builder().hostAndPort("127.0.0.1", port).poolConfig(pool).build();
    }

    private static String awaitVersion(UnifiedJedis jedis) throws InterruptedException {
        for (int tries = 0;; tries++) {
            try {
                return info(jedis, "server").getOrDefault("redis_version", "of unknown version");
            } catch (JedisException notYet) {
                if (tries == 200) {
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }

    private static Map<String, String> info(UnifiedJedis jedis, String section) {
        return jedis.info(section)
                .lines()
                .filter(line -> line.contains(":"))
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].strip()));
    }

    /** How often each command was called up to now. Those inside scripts are counted, too. */
    Map<String, Long> calls() {
        return info(jedis, "commandstats").entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().substring("cmdstat_".length()),
                        e -> Long.parseLong(e.getValue().replaceAll("^calls=(\\d+).*", "$1"))));
    }

    Duration cpu() {
        var cpu = info(jedis, "cpu");
        double seconds = Double.parseDouble(cpu.getOrDefault("used_cpu_sys", "0"))
                + Double.parseDouble(cpu.getOrDefault("used_cpu_user", "0"));
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    @Override
    public void close() throws IOException {
        jedis.close();
        server.close();
    }
}
