package org.soudan.bot.outbound;

import org.soudan.bot.limits.Allowances;
import org.soudan.bot.limits.Limit;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How many SMS segments were sent today and how many may be, and how many replies were refused for that. Up all the same: the service goes on without them. */
@Component("spending")
class SpendingHealth implements HealthIndicator {

    private final Meter meter;
    private final Allowances allowances;

    SpendingHealth(Meter meter, Allowances allowances) {
        this.meter = meter;
        this.allowances = allowances;
    }

    @Override
    public Health health() {
        try {
            return Health.up()
                    .withDetail("segmentsToday", meter.used(Limit.SEGMENTS_A_DAY, Spending.ALL))
                    .withDetail("segmentsADay", allowances.most(Limit.SEGMENTS_A_DAY))
                    .withDetail("reserve", allowances.most(Limit.SEGMENTS_RESERVE))
                    .withDetail("refusedToday", meter.used(Limit.SEGMENTS_A_DAY, Spending.ALL + Meter.REFUSED))
                    .withDetail("segmentsForDangerToday", meter.used(Limit.SEGMENTS_A_DAY, Spending.DANGER))
                    .build();
        } catch (OutboxUnavailable away) {
            return Health.unknown().build();
        }
    }
}
