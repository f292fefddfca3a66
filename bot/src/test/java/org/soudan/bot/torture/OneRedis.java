package org.soudan.bot.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.IntFunction;
import org.soudan.bot.bench.Child;
import org.soudan.bot.bench.Store;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

/** One server that syncs every write, with a way of its own for each instance. */
final class OneRedis implements RedisSide {

    private final int port = Child.freePort();
    private final Victim server;
    private final IntFunction<Proxy> ways;

    /** @param ways makes a way to a port */
    OneRedis(Path run, ScheduledExecutorService timer, IntFunction<Proxy> ways) throws IOException {
        var data = Files.createDirectories(run.resolve("redis-data"));
        this.server = new Victim("redis", run, Store.command(run, port, data), child -> {}, timer);
        this.ways = ways;
    }

    @Override
    public List<Victim> servers() {
        return List.of(server);
    }

    @Override
    public List<String> settings() {
        return List.of("--soudan.redis.url=redis://127.0.0.1:" + ways.apply(port).port());
    }

    @Override
    public UnifiedJedis client() {
        return RedisClient.builder().hostAndPort("127.0.0.1", port).build();
    }

    @Override
    public Optional<Master> master(SplittableRandom random) {
        return Optional.empty();
    }

    @Override
    public long failovers() {
        return 0;
    }

    @Override
    public void close() {
        server.close();
    }
}
