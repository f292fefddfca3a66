package org.soudan.bot.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.soudan.bot.bench.Store;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Three masters, each with a replica that takes its place when it is away for longer than two seconds. Instances and
 * replicas go the same way to a node, so that what is cut off from the ones is cut off from the others.
 */
final class RedisCluster implements RedisSide {

    private static final int SHARDS = 3;
    private static final int SLOTS = 16_384;
    private static final int NODE_TIMEOUT = 2_000;

    /** How far the port of a node's bus is from its own; it may be 65535 at most. */
    private static final int BUS = 10_000;

    /**
     * One server.
     *
     * @param port where it listens
     * @param way what it says that it listens on
     */
    private record Node(int port, Proxy way, Victim victim, Path log) {
        boolean is(Predicate<Jedis> so) {
            try (var admin = new Jedis("127.0.0.1", port)) {
                return so.test(admin);
            } catch (JedisException away) {
                return false;
            }
        }
    }

    private final List<Node> nodes = new ArrayList<>();

    /** @param ways makes a way to a port */
    RedisCluster(Path run, ScheduledExecutorService timer, SplittableRandom random, IntFunction<Proxy> ways)
            throws IOException, InterruptedException {
        for (int n = 0; n < 2 * SHARDS; n++) {
            nodes.add(node(n, run, timer, port(random), ways));
        }
        form();
    }

    private static Node node(int number, Path run, ScheduledExecutorService timer, int port, IntFunction<Proxy> ways)
            throws IOException {
        var name = "redis-" + number;
        var data = Files.createDirectories(run.resolve(name));
        var way = ways.apply(port);
        var command = new ArrayList<>(Store.command(data, port, data));
        command.addAll(List.of("--cluster-enabled", "yes", "--cluster-node-timeout", String.valueOf(NODE_TIMEOUT),
                "--cluster-require-full-coverage", "no", "--cluster-allow-replica-migration", "no",
                "--cluster-announce-ip", "127.0.0.1", "--cluster-announce-port", String.valueOf(way.port()),
                "--cluster-announce-bus-port", String.valueOf(port + BUS)));
        return new Node(port, way, new Victim(name, run, command, child -> {}, timer), run.resolve(name + ".log"));
    }

    private static int port(SplittableRandom random) {
        for (int tries = 0; tries < 100; tries++) {
            int port = random.nextInt(20_000, 32_000);
            if (Proxy.isFree(port) && Proxy.isFree(port + BUS)) {
                return port;
            }
        }
        throw new IllegalStateException("no two ports are free");
    }

    /** The first half become the masters. */
    private void form() throws InterruptedException {
        await(node -> node.is(admin -> admin.ping().equals("PONG")));
        for (int n = 0; n < nodes.size(); n++) {
            try (var admin = new Jedis("127.0.0.1", nodes.get(n).port())) {
                if (n < SHARDS) {
                    admin.clusterAddSlots(IntStream.range(n * SLOTS / SHARDS, (n + 1) * SLOTS / SHARDS).toArray());
                }
                admin.clusterMeet("127.0.0.1", nodes.getFirst().port());
            }
        }
        await(node -> node.is(admin -> admin.clusterInfo().contains("cluster_known_nodes:" + nodes.size())
                && admin.clusterInfo().contains("cluster_state:ok")));
        for (int n = SHARDS; n < nodes.size(); n++) {
            try (var master = new Jedis("127.0.0.1", nodes.get(n - SHARDS).port());
                    var replica = new Jedis("127.0.0.1", nodes.get(n).port())) {
                replica.clusterReplicate(master.clusterMyId());
            }
        }
        await(node -> node.is(admin -> admin.info("replication").contains("state=online")
                || admin.info("replication").contains("master_link_status:up")));
    }

    private void await(Predicate<Node> ready) throws InterruptedException {
        for (int tries = 0; !nodes.stream().allMatch(ready); tries++) {
            if (tries > 300) {
                throw new IllegalStateException("the cluster does not form; see the logs of its nodes");
            }
            Thread.sleep(100);
        }
    }

    @Override
    public List<Victim> servers() {
        return nodes.stream().map(Node::victim).toList();
    }

    @Override
    public List<String> settings() {
        return List.of("--soudan.redis.cluster=" + known().stream().map(HostAndPort::toString)
                .collect(Collectors.joining(",")), "--soudan.redis.replicas-acknowledge=1");
    }

    @Override
    public UnifiedJedis client() {
        return RedisClusterClient.builder().nodes(known()).build();
    }

    private Set<HostAndPort> known() {
        return nodes.stream().map(node -> new HostAndPort("127.0.0.1", node.way().port())).collect(Collectors.toSet());
    }

    @Override
    public Optional<Master> master(SplittableRandom random) {
        var masters = nodes.stream()
                .filter(node -> node.is(admin -> admin.info("replication").contains("state=online")))
                .map(node -> new Master(node.victim(), node.way()))
                .toList();
        return masters.isEmpty() ? Optional.empty() : Optional.of(masters.get(random.nextInt(masters.size())));
    }

    @Override
    public long failovers() {
        return nodes.stream().mapToLong(RedisCluster::won).sum();
    }

    private static long won(Node node) {
        try (var lines = Files.lines(node.log())) {
            return lines.filter(line -> line.contains("Failover election won")).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.victim().close());
    }
}
