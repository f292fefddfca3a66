package org.soudan.planted.dialogue;

import redis.clients.jedis.UnifiedJedis;

class JedisDialogue {

    void write(UnifiedJedis redis) {
        redis.set("words", "readable");
    }
}
