package org.soudan.bot.outbound;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * This instance's ownership of one partition, for as long as its lease is renewed. Once it was found to have ended it
 * stays so: a lane may have left entries that only a new owner will read again, so it must not go on past them.
 */
final class Ownership {

    /** The owner stops sending this long before its lease ends, so that a send under way ends within it. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private static final Duration NOTICED = Duration.ofSeconds(1);

    private final Clock clock;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Lease lease;

    Ownership(Lease lease, Clock clock) {
        this.lease = lease;
        this.clock = clock;
    }

    Lease lease() {
        return lease;
    }

    void renew(Lease renewed) {
        lease = renewed;
    }

    /** Whether this instance may still send. */
    boolean holds() {
        if (!clock.instant().isBefore(lease.until().minus(MARGIN))) {
            end();
        }
        return ended.getCount() > 0;
    }

    void end() {
        ended.countDown();
    }

    /**
     * Waits; less long when the ownership ends meanwhile, and for no longer than {@code least} as soon as somebody
     * hurries, which is noticed within a second.
     */
    void pause(Duration time, Duration least, BooleanSupplier hurries) throws InterruptedException {
        var waited = Duration.ZERO;
        boolean goesOn = true;
        while (goesOn) {
            var left = time.minus(waited);
            var next = left.compareTo(NOTICED) < 0 ? left : NOTICED;
            boolean hasEnded = ended.await(next.toNanos(), TimeUnit.NANOSECONDS);
            waited = waited.plus(next);
            goesOn = !hasEnded && waited.compareTo(time) < 0
                    && !(hurries.getAsBoolean() && waited.compareTo(least) >= 0);
        }
    }
}
