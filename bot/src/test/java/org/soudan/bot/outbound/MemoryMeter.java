package org.soudan.bot.outbound;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;

/** A meter whose answers the test lines up, and which remembers what it was asked. */
final class MemoryMeter implements Meter {

    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<Duration> held = new CopyOnWriteArrayList<>();
    final Map<String, List<Charge>> charged = new ConcurrentHashMap<>();
    final Map<String, Limit> refusals = new ConcurrentHashMap<>();
    private final Queue<Duration> waits = new ArrayDeque<>();
    private volatile boolean shut;

    synchronized void thenWait(Duration wait) {
        waits.add(wait);
    }

    /** Only who overtakes gets through. */
    void shut() {
        shut = true;
    }

    @Override
    public synchronized Duration take(List<Use> paces, boolean overtaking) {
        asked.add(paces.getFirst().of() + (overtaking ? " overtaking" : ""));
        if (shut) {
            return overtaking ? Duration.ZERO : Duration.ofMillis(50);
        }
        return Optional.ofNullable(waits.poll()).orElse(Duration.ZERO);
    }

    @Override
    public void hold(List<Use> paces, Duration time) {
        held.add(time);
    }

    @Override
    public Optional<Limit> charge(String entry, List<Charge> charges) {
        charged.put(entry, charges);
        return Optional.ofNullable(refusals.get(entry));
    }

    @Override
    public int used(Limit limit, String of) {
        return 0;
    }
}
