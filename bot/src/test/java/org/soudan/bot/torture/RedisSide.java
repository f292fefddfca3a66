package org.soudan.bot.torture;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import redis.clients.jedis.UnifiedJedis;

/** Where the instances keep what they store, and what can happen to it. */
interface RedisSide extends Closeable {

    /** One whose place another server takes when it is away for longer, and the way that leads there. */
    record Master(Victim victim, Proxy way) {}

    /** All that can be killed, ended and halted. */
    List<Victim> servers();

    /** What an instance is told of it. Each call makes it a way of its own, where it can have one. */
    List<String> settings();

    /** For a look at what is stored, past all ways where that is possible. */
    UnifiedJedis client();

    /** Any master that has a replica; empty where none has. */
    Optional<Master> master(SplittableRandom random);

    /** How often another server took a place. */
    long failovers();
}
