package org.soudan.bot.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OwnershipTest {

    private static final Instant START = Instant.parse("2026-11-23T03:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Ownership ownership = new Ownership(lease(10), new Told());

    @Test
    void holdsUntilAMomentBeforeTheLeaseEnds() {
        pass(8);
        assertThat(ownership.holds()).isTrue();
        pass(1);
        assertThat(ownership.holds()).isFalse();
    }

    @Test
    void goesOnWhenItIsRenewedInTime() {
        pass(8);
        ownership.renew(lease(18));
        pass(8);
        assertThat(ownership.holds()).isTrue();
    }

    @Test
    void isNotTakenUpAgainByARenewalThatCameTooLate() {
        pass(9);
        assertThat(ownership.holds()).isFalse();
        ownership.renew(lease(19));
        assertThat(ownership.holds()).isFalse();
    }

    /** A clock that the test sets. */
    private final class Told extends Clock {
        @Override
        public Instant instant() {
            return Objects.requireNonNull(now.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private void pass(int seconds) {
        now.set(Objects.requireNonNull(now.get()).plusSeconds(seconds));
    }

    private static Lease lease(int seconds) {
        return new Lease(0, "me", START.plus(Duration.ofSeconds(seconds)));
    }
}
