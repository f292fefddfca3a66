package org.soudan.bot.redis;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import redis.clients.jedis.BinaryJedisPubSub;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** Listens for partitions that have new entries; listens anew when the connection breaks. */
final class Wakes extends BinaryJedisPubSub implements AutoCloseable {

    private final UnifiedJedis redis;
    private final IntConsumer partition;
    private final CountDownLatch closed = new CountDownLatch(1);

    Wakes(UnifiedJedis redis, IntConsumer partition) {
        this.redis = redis;
        this.partition = partition;
        Thread.ofVirtual().name("outbox-wakes").start(this::listen);
    }

    private void listen() {
        try {
            do {
                subscribe();
            } while (!closed.await(500, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void subscribe() {
        try {
            redis.subscribe(this, Keys.WAKE);
        } catch (JedisException broken) {
            // The relay looks for itself every round until this listens again.
        }
    }

    @Override
    public void onMessage(byte[] channel, byte[] message) {
        partition.accept(Integer.parseInt(new String(message, StandardCharsets.US_ASCII)));
    }

    /** Closed before the subscription was made: there was nothing to leave then. */
    @Override
    public void onSubscribe(byte[] channel, int subscribed) {
        if (closed.getCount() == 0) {
            unsubscribe();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (isSubscribed()) {
            leave();
        }
    }

    private void leave() {
        try {
            unsubscribe();
        } catch (JedisException gone) {
            // Without a connection there is nothing to leave.
        }
    }
}
