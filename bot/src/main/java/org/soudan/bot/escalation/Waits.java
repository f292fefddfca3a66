package org.soudan.bot.escalation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Wait;
import org.soudan.conversations.flow.Severity;
import org.springframework.stereotype.Component;

/** How long people wait for the first words, as it was measured; from it, what those who wait now can be told. */
@Component
class Waits {

    private static final Logger LOG = LoggerFactory.getLogger(Waits.class);

    /** What was so two weeks ago tells nothing about today. */
    private static final Duration LATELY = Duration.ofDays(14);

    private final Answers answers;
    private final DeskClocks clocks;
    private final Clock clock;

    Waits(Answers answers, DeskClocks clocks, Clock clock) {
        this.answers = answers;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Best effort: what was said was said, and one measure more or less changes little. */
    void measure(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var turn)) {
            turn.effects().stream().filter(Effect.Answered.class::isInstance).map(Effect.Answered.class::cast)
                    .forEach(this::measure);
        }
    }

    private void measure(Effect.Answered answered) {
        var now = clock.instant();
        try {
            var waited = clocks.now().counted(answered.severity(), answered.since(), now);
            answers.measured(answered.severity(), waited, now);
        } catch (StoreUnavailable away) {
            LOG.warn("A wait could not be counted");
        }
    }

    /** Nothing for a severity of which too little is known. */
    Map<Severity, Wait> lately() {
        var since = clock.instant().minus(LATELY);
        return Stream.of(Severity.values())
                .map(severity -> Map.entry(severity, Wait.of(answers.lately(severity, since))))
                .filter(told -> told.getValue().isPresent())
                .collect(toMap(Map.Entry::getKey, told -> told.getValue().orElseThrow()));
    }
}
