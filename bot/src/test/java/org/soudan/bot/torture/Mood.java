package org.soudan.bot.torture;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.fakes.FakeServer.Fault;

/** How a provider feels: mostly well, and for a while so that it fails some requests in one or another way. */
final class Mood {

    private static final Set<Fault> TAKEN_WITHOUT_A_WORD = EnumSet.of(
            Fault.DOES_AND_FAILS, Fault.DOES_AND_HANGS_UP, Fault.DOES_AND_DAWDLES);

    private final SplittableRandom random;
    private final AtomicLong faults = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();
    private volatile double badness;

    Mood(SplittableRandom random) {
        this.random = random;
    }

    /** A message is on its way for a moment, in which nobody can find it yet. */
    void travel() {
        long millis;
        synchronized (this) {
            millis = random.nextLong(20, 80);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** From now on this part of the requests fails. */
    void turn(double part) {
        badness = part;
    }

    /**
     * What the next request meets.
     *
     * @param brings whether it brings a message
     */
    synchronized @Nullable Fault next(boolean brings) {
        if (random.nextDouble() >= badness) {
            return null;
        }
        var all = Fault.values();
        var fault = all[random.nextInt(all.length)];
        faults.incrementAndGet();
        if (brings && TAKEN_WITHOUT_A_WORD.contains(fault)) {
            unanswered.incrementAndGet();
        }
        return fault;
    }

    long faults() {
        return faults.get();
    }

    /** Messages taken without a word. */
    long unanswered() {
        return unanswered.get();
    }
}
