package org.soudan.bot.content;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Which content is in use since when, and why a change of it was refused. Up all the same: the former content answers. */
@Component("content")
class ContentHealth implements HealthIndicator {

    private static final int REASONS = 10;

    private final CurrentContent current;

    ContentHealth(CurrentContent current) {
        this.current = current;
    }

    @Override
    public Health health() {
        var state = current.state();
        var health = Health.up()
                .withDetail("version", state.edition().version())
                .withDetail("day", state.edition().day().toString())
                .withDetail("since", state.edition().since().toString());
        state.refused().ifPresent(refused -> health
                .withDetail("refused", refused.version())
                .withDetail("refusedAt", refused.at().toString())
                .withDetail("findings", refused.reasons().size())
                .withDetail("reasons", refused.reasons().stream().limit(REASONS).toList()));
        return health.build();
    }
}
