package org.soudan.conversations.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.flow.Severity;

class PrecedenceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void theGravestAndThenTheLongestWaitingIsFirst() {
        var late = Precedence.of(Severity.CRISIS, NOW);
        var early = Precedence.of(Severity.URGENT, NOW.minusSeconds(60));
        var first = Precedence.of(Severity.NORMAL, NOW.minusSeconds(120));
        assertThat(Stream.of(first, early, late).sorted()).containsExactly(late, early, first);
    }

    @Test
    void aNormalCaseStandsBehindNoUrgentOneThatCameADayLater() {
        var normal = Precedence.of(Severity.NORMAL, NOW);
        assertThat(normal).isGreaterThan(Precedence.of(Severity.URGENT, NOW.plus(Duration.ofHours(23))));
        assertThat(normal).isLessThan(Precedence.of(Severity.URGENT, NOW.plus(Duration.ofHours(25))));
        assertThat(normal).isGreaterThan(Precedence.of(Severity.CRISIS, NOW.plus(Duration.ofDays(9))));
    }

    /** Twenty urgent ones an hour and twenty served: whoever is normal waits a day and no more. */
    @Test
    void nobodyStarvesUnderAFloodOfUrgentCases() {
        var random = new SplittableRandom(7);
        var waiting = new ArrayList<Precedence>();
        waiting.add(Precedence.of(Severity.NORMAL, NOW));
        var normal = waiting.getFirst();
        int minutes = 0;
        while (waiting.contains(normal)) {
            waiting.add(Precedence.of(Severity.URGENT, NOW.plusSeconds(60L * minutes + random.nextInt(60))));
            waiting.sort(null);
            waiting.removeFirst();
            minutes++;
        }
        assertThat(minutes).isBetween(60 * 23, 60 * 25);
    }
}
