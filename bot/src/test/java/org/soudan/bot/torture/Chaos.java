package org.soudan.bot.torture;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Dangers at random, one after the other, until it is enough. All of it is over when {@link #heal} was called. */
final class Chaos {

    /** A lease of the outbox lasts ten seconds: a halted owner has lost it by then, and wakes up to find out. */
    private static final int HALT_LEAST = 11_000;

    /**
     * After twenty seconds a new owner takes an earlier try to be over. A send that was begun before, halted between its
     * last look at the lease and its first byte and woken later than this, is the one thing that nobody can take back.
     */
    private static final int HALT_MOST = 18_000;

    /** A killed master is away for so long that its replica has taken its place when it is back. */
    private static final Duration FAILOVER = Duration.ofSeconds(8);

    private final SplittableRandom random;
    private final int pause;
    private final ScheduledExecutorService timer;
    private final List<Victim> instances;
    private final RedisSide redis;
    private final List<Proxy> ways;
    private final List<Mood> moods;
    private final Map<Danger, Integer> happened = new EnumMap<>(Danger.class);

    /** @param pause between two dangers, in milliseconds, at most */
    Chaos(SplittableRandom random, int pause, ScheduledExecutorService timer, List<Victim> instances, RedisSide redis,
            List<Proxy> ways, List<Mood> moods) {
        this.random = random;
        this.pause = pause;
        this.timer = timer;
        this.instances = instances;
        this.redis = redis;
        this.ways = ways;
        this.moods = moods;
    }

    /** Lets a master of Redis be replaced, where another server can take its place. */
    void failOver() throws InterruptedException, IOException {
        Thread.sleep(between(4_000, 6_000));
        if (happens(Danger.FAIL_OVER)) {
            happened.merge(Danger.FAIL_OVER, 1, Integer::sum);
        }
    }

    /** Lets one danger happen after a moment. */
    void next() throws InterruptedException, IOException {
        Thread.sleep(between(500, pause));
        var danger = Danger.any(random, redis.servers().size() > 1);
        if (happens(danger)) {
            happened.merge(danger, 1, Integer::sum);
        }
    }

    /** False when nobody is there whom it could hit. */
    private boolean happens(Danger danger) throws InterruptedException, IOException {
        var instance = whoWorks();
        var way = any(ways);
        var server = any(redis.servers());
        return switch (danger) {
            case KILL_INSTANCE -> isTime() && kill(instance, 1_500);
            case END_INSTANCE -> instance.isReady() && end(instance, 1_500);
            case HALT_INSTANCE -> instance.isReady() && !instance.isHalted() && halt(instance, HALT_LEAST, HALT_MOST);
            case KILL_REDIS -> kill(server, 2_000);
            case END_REDIS -> end(server, 2_000);
            case HALT_REDIS -> !server.isHalted() && halt(server, 500, 4_000);
            case FAIL_OVER -> redis.master(random).map(this::failOver).isPresent();
            case CUT -> {
                way.cut();
                yield true;
            }
            case CLOSE -> become(way, Proxy.Way.CLOSED, between(500, 5_000));
            case SWALLOW -> become(way, Proxy.Way.SWALLOWING, between(2_000, 12_000));
            case SULK -> sulk(any(moods), between(2_000, 8_000));
        };
    }

    /** Whoever is at work, if anybody is. */
    private Victim whoWorks() {
        var working = instances.stream().filter(Victim::isReady).toList();
        return any(working.isEmpty() ? instances : working);
    }

    /** Mostly while another goes on, so that messages are accepted all the time; but sometimes the last one, too, or one that starts. */
    private boolean isTime() {
        return instances.stream().allMatch(Victim::isReady) || random.nextInt(4) == 0;
    }

    private boolean kill(Victim victim, int rest) {
        return victim.kill(Duration.ofMillis(between(0, rest)));
    }

    private boolean end(Victim victim, int rest) {
        return victim.end(Duration.ofMillis(between(0, rest)));
    }

    private boolean halt(Victim victim, int least, int most) throws InterruptedException, IOException {
        victim.halt(Duration.ofMillis(between(least, most)));
        return true;
    }

    private boolean become(Proxy way, Proxy.Way other, int millis) {
        way.become(other);
        var unused = timer.schedule(() -> way.become(Proxy.Way.OPEN), millis, TimeUnit.MILLISECONDS);
        return true;
    }

    private boolean sulk(Mood mood, int millis) {
        mood.turn(0.2 + 0.6 * random.nextDouble());
        var unused = timer.schedule(() -> mood.turn(0), millis, TimeUnit.MILLISECONDS);
        return true;
    }

    /**
     * First it goes on without its replica's knowing, so that the replica lacks whatever was not waited for; and providers
     * take little, so that this is nowhere else yet.
     */
    private boolean failOver(RedisSide.Master master) {
        master.way().become(Proxy.Way.SWALLOWING_REPLICAS);
        moods.forEach(mood -> mood.turn(0.9));
        var unused = timer.schedule(() -> {
            master.victim().kill(FAILOVER);
            master.way().become(Proxy.Way.OPEN);
            moods.forEach(mood -> mood.turn(0));
        }, between(2_000, 4_000), TimeUnit.MILLISECONDS);
        return true;
    }

    /** From now on all is well. */
    void heal() throws InterruptedException, IOException {
        for (var way : ways) {
            way.become(Proxy.Way.OPEN);
        }
        moods.forEach(mood -> mood.turn(0));
        for (var halted : Stream.concat(instances.stream(), redis.servers().stream()).toList()) {
            halted.wake();
        }
    }

    int kills() {
        return happened.entrySet().stream().filter(e -> e.getKey().isKill()).mapToInt(Map.Entry::getValue).sum();
    }

    int happened(Danger danger) {
        return happened.getOrDefault(danger, 0);
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
