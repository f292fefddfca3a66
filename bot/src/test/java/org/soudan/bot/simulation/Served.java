package org.soudan.bot.simulation;

import java.time.Duration;
import java.time.Instant;

/** Somebody whose case was claimed. */
record Served(Arrival who, Instant claimed) {

    Duration waited() {
        return Duration.between(who.at(), claimed);
    }
}
