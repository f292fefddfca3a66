package org.soudan.bot.redis;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redis.clients.jedis.UnifiedJedis;

/** Three masters of a Redis Cluster, over which the partitions lie. */
final class TestCluster {

    private static final int SLOTS = 16_384;
    private static final int MASTERS = 3;

    private final List<TestNode> nodes = Stream
            .generate(() -> new TestNode("cluster-enabled yes", "cluster-node-timeout 2000"))
            .limit(MASTERS)
            .toList();

    TestCluster() {
        nodes.forEach(node -> TestRedis.soon(node::answers));
        for (int n = 0; n < MASTERS; n++) {
            try (var admin = nodes.get(n).admin()) {
                admin.clusterAddSlots(IntStream.range(n * SLOTS / MASTERS, (n + 1) * SLOTS / MASTERS).toArray());
                admin.clusterMeet("127.0.0.1", nodes.getFirst().port());
            }
        }
        TestRedis.soon(this::isWhole);
    }

    private boolean isWhole() {
        return nodes.stream().allMatch(node -> {
            try (var admin = node.admin()) {
                return admin.clusterInfo().contains("cluster_state:ok")
                        && admin.clusterInfo().contains("cluster_known_nodes:" + MASTERS);
            }
        });
    }

    /** Made as the service makes it, from one node's address. */
    UnifiedJedis client() {
        return TestRedis.client(place(), 0);
    }

    private RedisPlace place() {
        var some = nodes.getLast().address();
        return new RedisPlace.Spread(Set.of(some), TestRedis.settings("", "", some.toString()));
    }
}
