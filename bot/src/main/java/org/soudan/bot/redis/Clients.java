package org.soudan.bot.redis;

import java.time.Duration;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.RedisProtocol;
import redis.clients.jedis.RedisSentinelClient;
import redis.clients.jedis.StaticCommandFlagsRegistry;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.executors.ClusterCommandExecutor;
import redis.clients.jedis.executors.CommandExecutor;
import redis.clients.jedis.executors.DefaultCommandExecutor;
import redis.clients.jedis.providers.ClusterConnectionProvider;
import redis.clients.jedis.providers.ConnectionProvider;
import redis.clients.jedis.providers.PooledConnectionProvider;
import redis.clients.jedis.providers.SentineledConnectionProvider;
import redis.clients.jedis.util.Delay;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * Makes the clients of one Redis, whichever kind of place it is.
 *
 * @param replicas how many of them must have what must last; none, and nobody waits for any
 * @param within how long they may take
 */
record Clients(RedisPlace place, int replicas, Duration within) {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    /** A connection on which nothing is heard for so long is taken to be dead; {@link Wakes} asks more often. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** Other commands than lasting writes are tried again at another node; whoever waits for them waits so long. */
    private static final Duration TRIED_AGAIN = Duration.ofSeconds(2);

    private static final int TRIES = 3;

    /** After a failover nodes are asked again where everything is, at the latest after so long. */
    private static final Duration LOOKS = Duration.ofSeconds(2);

    private static final int CONNECTIONS = 32;

    /** A client whose users wait at most so long for one of its connections. */
    UnifiedJedis client(Duration waits) {
        var config = config(place.login(), SILENCE);
        return switch (place) {
            case RedisPlace.Embedded(var server) -> single(JedisURIHelper.getHostAndPort(server.uri()), config, waits);
            case RedisPlace.Single(var uri) -> single(JedisURIHelper.getHostAndPort(uri), config, waits);
            case RedisPlace.Watched watched -> sentinels(watched, config, waits);
            case RedisPlace.Spread spread -> cluster(spread, config, waits);
        };
    }

    private UnifiedJedis single(HostAndPort address, DefaultJedisClientConfig config, Duration waits) {
        var connections = new PooledConnectionProvider(address, config, pool(waits));
        var executor = acknowledged(new DefaultCommandExecutor(connections), connections, () -> {});
        return RedisClient.builder().hostAndPort(address).clientConfig(config).connectionProvider(connections)
                .commandExecutor(executor).build();
    }

    private UnifiedJedis sentinels(RedisPlace.Watched place, DefaultJedisClientConfig config, Duration waits) {
        // Sentinels say nothing for months; when one is dead the others tell.
        var login = config(place.sentinelLogin(), Duration.ZERO);
        var connections = new SentineledConnectionProvider(place.settings().master(), config, pool(waits),
                place.sentinels(), login, Delay.constant(LOOKS));
        var executor = acknowledged(new DefaultCommandExecutor(connections), connections, () -> {});
        return RedisSentinelClient.builder().masterName(place.settings().master()).sentinels(place.sentinels())
                .clientConfig(config).connectionProvider(connections).commandExecutor(executor).build();
    }

    private UnifiedJedis cluster(RedisPlace.Spread place, DefaultJedisClientConfig config, Duration waits) {
        var connections = new ClusterConnectionProvider(place.nodes(), config, pool(waits), LOOKS);
        var ordinary = new ClusterCommandExecutor(
                connections, TRIES, TRIED_AGAIN, StaticCommandFlagsRegistry.registry());
        return RedisClusterClient.builder().nodes(place.nodes()).clientConfig(config).connectionProvider(connections)
                .commandExecutor(acknowledged(ordinary, connections, connections::renewSlotCache)).build();
    }

    private CommandExecutor acknowledged(CommandExecutor ordinary, ConnectionProvider connections, Runnable lookAnew) {
        return replicas == 0 ? ordinary : new Acknowledged(ordinary, connections, lookAnew, replicas, within);
    }

    private static DefaultJedisClientConfig config(DefaultJedisClientConfig.Builder login, Duration silence) {
        return login
                .protocol(RedisProtocol.RESP2)
                .connectionTimeoutMillis((int) CONNECT.toMillis())
                .socketTimeoutMillis((int) ANSWER.toMillis())
                .blockingSocketTimeoutMillis((int) silence.toMillis())
                .build();
    }

    private static ConnectionPoolConfig pool(Duration waits) {
        var pool = new ConnectionPoolConfig();
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(waits);
        return pool;
    }
}
