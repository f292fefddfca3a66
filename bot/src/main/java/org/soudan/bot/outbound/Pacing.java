package org.soudan.bot.outbound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.limits.Limit.Over;
import org.soudan.bot.limits.Use;

/**
 * Keeps to the paces of providers, which are one for all instances. Who waits asks when it may be their turn, and no
 * oftener: with ten before it here a lane does not ask ten times.
 */
final class Pacing {

    private static final Logger LOG = LoggerFactory.getLogger(Pacing.class);
    private static final Duration STORE_AWAY = Duration.ofSeconds(1);

    private final Meter meter;
    private final AtomicLong arrivals = new AtomicLong();
    /** A line is there as long as somebody stands in it. */
    private final Cache<Use, ConcurrentSkipListSet<Long>> waiting = Caffeine.newBuilder().weakValues().build();

    Pacing(Meter meter) {
        this.meter = meter;
    }

    static List<Use> paces(List<Use> uses) {
        return uses.stream().filter(use -> use.limit().over() == Over.WAITS).toList();
    }

    /** Waits for its turn; false when the ownership ended before it came. Who hurries goes before those who wait. */
    boolean pass(List<Use> uses, Ownership ownership, BooleanSupplier hurries) throws InterruptedException {
        var paces = paces(uses);
        return paces.isEmpty() || pass(paces, place(paces.getFirst()), ownership, hurries);
    }

    private boolean pass(List<Use> paces, Place place, Ownership ownership, BooleanSupplier hurries)
            throws InterruptedException {
        try {
            while (ownership.holds()) {
                var wait = ask(paces, hurries.getAsBoolean());
                if (wait.isZero()) {
                    return true;
                }
                ownership.pause(wait.multipliedBy(1L + place.before()), Duration.ZERO, hurries);
            }
            return false;
        } finally {
            place.leave();
        }
    }

    /** The provider wants everybody to wait. Who is refused so waits by itself, even when this cannot be told to others. */
    void hold(List<Use> uses, Duration time) {
        try {
            meter.hold(paces(uses), time);
        } catch (OutboxUnavailable away) {
            LOG.warn("Other instances could not be told to wait");
        }
    }

    private Duration ask(List<Use> paces, boolean hurries) {
        try {
            return meter.take(paces, hurries);
        } catch (OutboxUnavailable away) {
            return STORE_AWAY;
        }
    }

    private Place place(Use pace) {
        var line = waiting.get(new Use(pace.limit(), pace.of(), 1), any -> new ConcurrentSkipListSet<>());
        var place = new Place(arrivals.incrementAndGet(), line);
        line.add(place.number);
        return place;
    }

    /** A place among those who wait here. */
    private record Place(long number, ConcurrentSkipListSet<Long> line) {

        int before() {
            return line.headSet(number).size();
        }

        void leave() {
            line.remove(number);
        }
    }
}
