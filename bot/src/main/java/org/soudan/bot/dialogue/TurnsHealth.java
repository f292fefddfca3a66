package org.soudan.bot.dialogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down for an hour after a turn failed by a fault of ours, so that somebody looks. No part of the readiness: whoever else
 * writes is answered as ever.
 */
@Component("turns")
class TurnsHealth implements HealthIndicator {

    private static final Duration SHOWN = Duration.ofHours(1);

    private final Dialogue dialogue;
    private final Clock clock;

    TurnsHealth(Dialogue dialogue, Clock clock) {
        this.dialogue = dialogue;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var taken = dialogue.quarantine().taken();
        var lately = taken.last().map(Quarantine.Fault::at).filter(at -> at.plus(SHOWN).isAfter(now())).isPresent();
        var health = lately ? Health.down() : Health.up();
        health.withDetail("setAside", taken.turns());
        taken.last().ifPresent(last -> health.withDetail("last", last.at().toString())
                .withDetail("where", last.where()));
        return health.build();
    }

    private Instant now() {
        return clock.instant();
    }
}
