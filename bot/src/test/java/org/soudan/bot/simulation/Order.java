package org.soudan.bot.simulation;

import java.util.Comparator;
import org.soudan.conversations.session.Precedence;

/** Who of those who wait is served first. */
enum Order {
    FIRST_COME("first come"),
    SEVERITY_FIRST("severity first"),
    /** The rule that the service uses. */
    SOUDAN("Soudan");

    private final String label;

    Order(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Comparator<Arrival> rule() {
        return switch (this) {
            case FIRST_COME -> Comparator.comparing(Arrival::at);
            case SEVERITY_FIRST -> Comparator.comparing(Arrival::severity).thenComparing(Arrival::at);
            case SOUDAN -> Comparator.comparing(who -> Precedence.of(who.severity(), who.at()));
        };
    }
}
