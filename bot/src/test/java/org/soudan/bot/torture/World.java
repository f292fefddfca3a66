package org.soudan.bot.torture;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.soudan.bot.bench.AotCache;
import org.soudan.bot.bench.Child;
import org.soudan.bot.bench.Servers;
import org.soudan.bot.crypto.KeysetFile;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.TestIdentities;

/**
 * Everything that runs: Redis, two instances, the providers' sides, and the ways between them. Each instance has its own
 * ways, so that one can lose what the other still has.
 */
final class World implements Closeable {

    private static final int INSTANCES = 2;
    private static final List<String> FLAGS = List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path app;
    private final Path run;
    private final Path keys;
    private final Options options;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final RedisSide redis;
    private final List<String> cached;
    private final List<Integer> ports = new ArrayList<>();
    private final List<Victim> instances = new ArrayList<>();
    private final List<Proxy> ways = new ArrayList<>();
    private final List<Mood> moods;
    private final Courier courier;
    private final SlackSide slack;
    private final TwilioSide twilio;

    /** @param folder where the extracted service is, and everything is put */
    World(Path folder, Options options, Book book, SplittableRandom random) throws IOException, InterruptedException {
        this.app = folder.resolve("app/soudan.jar").toAbsolutePath();
        this.run = empty(folder.resolve("run").toAbsolutePath());
        this.keys = run.resolve("keys.json");
        this.options = options;
        KeysetFile.create(keys);
        this.cached = options.kills() > 0 ? AotCache.make(app, run, FLAGS).flags() : List.of();
        for (int n = 0; n < INSTANCES; n++) {
            ports.add(Child.freePort());
        }
        this.moods = List.of(new Mood(random.split()), new Mood(random.split()));
        this.courier = new Courier(ports);
        var told = random.split();
        this.slack = new SlackSide(book, moods.getFirst());
        this.twilio = new TwilioSide(book, moods.getLast(), (path, sid) -> tell(path, sid, told));
        this.redis = options.cluster()
                ? new RedisCluster(run, timer, random.split(), this::way)
                : new OneRedis(run, timer, this::way);
        if (options.plant().isPresent()) {
            options.plant().get().into(run.resolve("plant"));
        }
        for (int n = 0; n < INSTANCES; n++) {
            instances.add(instance(n));
        }
    }

    private void tell(String path, String sid, SplittableRandom random) {
        synchronized (random) {
            courier.tell(path, sid, random);
        }
    }

    private Victim instance(int number) throws IOException {
        int port = ports.get(number);
        var settings = Servers.settings(port, keys, way(slack.uri().getPort()).uri(),
                way(twilio.uri().getPort()).uri());
        var command = new ArrayList<>(List.of(Child.java()));
        command.addAll(FLAGS);
        command.addAll(cached);
        command.addAll(List.of("-cp", options.plant().map(p -> run.resolve("plant") + ":").orElse("") + app,
                "org.soudan.bot.Soudan"));
        command.addAll(settings);
        command.addAll(redis.settings());
        var ready = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        return new Victim("instance-" + number, run, command, child -> child.awaitAnswer(ready, true), timer);
    }

    private Proxy way(int target) {
        try {
            var way = new Proxy(target);
            ways.add(way);
            return way;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Chaos chaos(SplittableRandom random) {
        return new Chaos(random, options.kills() > 0 ? 1_000 : 3_000, timer, instances, redis, ways, moods);
    }

    Courier courier() {
        return courier;
    }

    Identities identities() {
        return TestIdentities.of(keys);
    }

    boolean isReady() {
        return instances.stream().allMatch(Victim::isReady);
    }

    RedisSide redis() {
        return redis;
    }

    long restarts() {
        return instances.stream().mapToLong(Victim::restarts).sum();
    }

    long restartsOfRedis() {
        return redis.servers().stream().mapToLong(Victim::restarts).sum();
    }

    /** Messages that a provider took and gave no answer to, or a wrong one. */
    long unanswered() {
        return moods.stream().mapToLong(Mood::unanswered).sum();
    }

    long faultsOfProviders() {
        return moods.stream().mapToLong(Mood::faults).sum();
    }

    private static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    @Override
    public void close() throws IOException {
        timer.shutdownNow();
        instances.forEach(Victim::close);
        redis.close();
        for (var way : ways) {
            way.close();
        }
        slack.close();
        twilio.close();
    }
}
