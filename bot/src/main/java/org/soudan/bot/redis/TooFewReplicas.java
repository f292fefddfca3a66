package org.soudan.bot.redis;

import redis.clients.jedis.exceptions.JedisException;

/** The write was done here and is not known to be on enough replicas. Whoever asked for it must take it as not done. */
final class TooFewReplicas extends JedisException {

    TooFewReplicas() {
        super("too few replicas acknowledged the write in time");
    }
}
