package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Connection;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;
import redis.clients.jedis.util.JedisClusterCRC16;

/** The servers over which the partitions lie, for looks at everything; one where there is no cluster. */
record Shards(UnifiedJedis redis) {

    /** Of each server the first partition that lies there, in ascending order. */
    List<Integer> first() {
        if (!(redis instanceof RedisClusterClient cluster)) {
            return List.of(0);
        }
        var first = new LinkedHashMap<HostAndPort, Integer>();
        IntStream.range(0, Keys.PARTITIONS).forEach(partition -> {
            try (var there = connection(cluster, partition)) {
                first.putIfAbsent(there.getHostAndPort(), partition);
            }
        });
        return List.copyOf(first.values());
    }

    /** Goes on with a scan of all keys on the server where this partition lies. */
    ScanResult<byte[]> scan(int partition, String cursor, ScanParams params) {
        if (!(redis instanceof RedisClusterClient cluster)) {
            return redis.scan(bytes(cursor), params);
        }
        try (var there = connection(cluster, partition)) {
            var command = new CommandArguments(Protocol.Command.SCAN).add(cursor).addParams(params);
            return BuilderFactory.SCAN_BINARY_RESPONSE.build(there.executeCommand(command));
        }
    }

    private static Connection connection(RedisClusterClient cluster, int partition) {
        return cluster.getConnectionFromSlot(JedisClusterCRC16.getSlot(Keys.lease(partition)));
    }
}
