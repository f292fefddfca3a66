package org.soudan.bot.outbound;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * This instance's ownership of one partition, for as long as its lease is renewed. Once it was found to have ended it
 * stays so: a lane may have left entries that only a new owner will read again, so it must not go on past them.
 */
final class Ownership {

    /** The owner stops sending this long before its lease ends, so that a send under way ends within it. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

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

    /** Waits; less long when the ownership ends meanwhile. */
    void pause(Duration time) throws InterruptedException {
        var unused = ended.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
