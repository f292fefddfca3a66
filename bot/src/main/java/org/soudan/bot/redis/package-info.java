/**
 * Every key, script and Jedis type; keeps the stores' promises.
 *
 * <p>All keys of a participant share the partition's hash tag, so that one script can change them at once, on a cluster
 * too. What is personal lies sealed. Scripts run on Redis 6.2 and later.
 */
@ApplicationModule(allowedDependencies = {"access", "counting", "crypto", "dialogue", "escalation", "identity",
    "outbound",
    "settings"})
@NullMarked
package org.soudan.bot.redis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
