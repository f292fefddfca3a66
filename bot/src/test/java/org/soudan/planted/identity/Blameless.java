package org.soudan.planted.identity;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.identity.Address;

/** Does what is allowed, and close to what is not. */
class Blameless {

    private static final Logger LOG = LoggerFactory.getLogger(Blameless.class);

    Instant time(Clock clock) {
        return clock.instant();
    }

    String number(Address address) {
        return address.reveal();
    }

    void log(RuntimeException broken) {
        LOG.warn("It failed with {}", broken.getClass().getName());
    }
}
