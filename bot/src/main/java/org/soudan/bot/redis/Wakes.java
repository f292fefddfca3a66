package org.soudan.bot.redis;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import redis.clients.jedis.BinaryJedisPubSub;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Listens for partitions that have new entries; listens anew when the connection breaks. Asks now and then, because a
 * server that was halted or cut off says nothing, and a new master would never be found.
 */
final class Wakes extends BinaryJedisPubSub implements AutoCloseable {

    private static final Duration ASKS = Duration.ofSeconds(3);

    private final UnifiedJedis redis;
    private final IntConsumer partition;
    private final CountDownLatch closed = new CountDownLatch(1);

    Wakes(UnifiedJedis redis, IntConsumer partition) {
        this.redis = redis;
        this.partition = partition;
        Thread.ofVirtual().name("outbox-wakes").start(this::listen);
        Thread.ofVirtual().name("outbox-wakes-asks").start(this::ask);
    }

    private void ask() {
        try {
            while (!closed.await(ASKS.toMillis(), TimeUnit.MILLISECONDS)) {
                askOnce();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void askOnce() {
        try {
            if (isSubscribed()) {
                ping();
            }
        } catch (JedisException broken) {
            // Whoever listens on that connection hears of it, too.
        }
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
