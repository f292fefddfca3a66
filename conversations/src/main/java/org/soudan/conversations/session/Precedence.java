package org.soudan.conversations.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.soudan.conversations.flow.Severity;

/**
 * Who is served first. A crisis is, always. Among the others an urgent case is served as if it had waited a day longer
 * than it has: so a normal case stands behind urgent ones, but behind none that came more than a day after it. The order
 * of two cases never changes while they wait.
 */
public record Precedence(boolean crisis, Instant counted) implements Comparable<Precedence> {

    public static final Duration HEAD_START = Duration.ofDays(1);

    private static final Comparator<Precedence> ORDER = Comparator.comparing((Precedence p) -> !p.crisis)
            .thenComparing(Precedence::counted);

    public static Precedence of(Severity severity, Instant since) {
        return switch (severity) {
            case CRISIS -> new Precedence(true, since);
            case URGENT -> new Precedence(false, since.minus(HEAD_START));
            case NORMAL -> new Precedence(false, since);
        };
    }

    /** The lesser is served first. */
    @Override
    public int compareTo(Precedence other) {
        return ORDER.compare(this, other);
    }
}
