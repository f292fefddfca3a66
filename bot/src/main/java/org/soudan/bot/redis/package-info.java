/**
 * Every key, script and Jedis type; keeps the stores' promises.
 *
 * <p>All keys of a participant share the partition's hash tag, so that one script can change them at once, on a cluster
 * too: one server, one that Sentinels watch over, or a cluster, by settings. What is personal lies sealed. Scripts run on
 * Redis 6.2 and later.
 *
 * <p>Whatever Redis answers but a result ({@code READONLY}, {@code MOVED}, {@code CLUSTERDOWN}, {@code LOADING}, too few
 * replicas in time) is a store that is away: nothing is accepted, and what may have been written is known by its id when
 * it comes again.
 */
@ApplicationModule(allowedDependencies = {"access", "counting", "crypto", "dialogue", "escalation", "identity",
    "limits",
    "outbound",
    "settings"})
@NullMarked
package org.soudan.bot.redis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
