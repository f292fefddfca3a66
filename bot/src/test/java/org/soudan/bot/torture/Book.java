package org.soudan.bot.torture;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** All that was written, and all that arrived. */
final class Book {

    private final Map<String, Written> written = new ConcurrentHashMap<>();
    private final Set<String> arrived = ConcurrentHashMap.newKeySet();
    private final AtomicLong strays = new AtomicLong();
    private final AtomicLong firstDoubled = new AtomicLong();

    void wrote(Written message) {
        written.put(message.id().value(), message);
        message.by().wrote().add(message);
    }

    /** A provider took a reply. */
    void arrived(@Nullable String entry, String text) {
        enter(entry, text, false);
    }

    /** The desk's channel took something. */
    void arrivedAtDesk(@Nullable String entry) {
        enter(entry, "", true);
    }

    private void enter(@Nullable String entry, String text, boolean desk) {
        if (entry == null || !entry.matches("[a-z2-7]{26}-\\d+")) {
            strays.incrementAndGet();
            return;
        }
        var arrival = new Arrival(entry, text);
        var message = written.get(arrival.message());
        if (message == null) {
            strays.incrementAndGet();
            return;
        }
        Queue<Arrival> lane = desk ? message.by().atDesk() : message.by().replies();
        lane.add(arrival);
        if (!arrived.add(entry)) {
            firstDoubled.compareAndSet(0, System.nanoTime());
        }
    }

    Written written(Arrival arrival) {
        return java.util.Objects.requireNonNull(written.get(arrival.message()));
    }

    long messages() {
        return written.size();
    }

    /** What arrived and belongs to no message. */
    long strays() {
        return strays.get();
    }

    /** When something arrived a second time, by this machine's clock; 0 when that never happened. */
    long firstDoubled() {
        return firstDoubled.get();
    }
}
