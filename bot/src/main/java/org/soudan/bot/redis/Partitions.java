package org.soudan.bot.redis;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;

/** Asks all partitions together, wherever they lie. */
final class Partitions {

    private Partitions() {}

    /**
     * The answers in order of the partitions.
     *
     * @param ask puts the question about a partition, by its number, into the pipeline
     */
    static <T> List<T> all(UnifiedJedis redis, BiFunction<AbstractPipeline, Integer, Response<T>> ask) {
        try (var pipeline = redis.pipelined()) {
            var asked = IntStream.range(0, Keys.PARTITIONS).mapToObj(n -> ask.apply(pipeline, n)).toList();
            pipeline.sync();
            return asked.stream().map(Response::get).toList();
        }
    }
}
