package org.soudan.bot.torture;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import redis.clients.jedis.UnifiedJedis;

/** Where the instances keep what they store, and what can happen to it. */
interface RedisSide extends Closeable {

    /** All that can be killed, ended and halted. */
    List<Victim> servers();

    /** What an instance is told of it. Each call makes it a way of its own, where it can have one. */
    List<String> settings();

    /** For a look at what is stored, past all ways where that is possible. */
    UnifiedJedis client();

    /** One whose place another server takes when it is away for longer; empty where there is no other. */
    Optional<Victim> master(SplittableRandom random);

    /** How often another server took a place. */
    long failovers();
}
