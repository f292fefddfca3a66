package org.soudan.conversations.session;

import java.time.Instant;
import java.util.Optional;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.text.Language;

/**
 * One hand-over to people: waiting until it is claimed, then claimed, then resolved.
 *
 * @param number counts the participant's cases from 1; with the pseudonym it names the case
 * @param topic the flow that the participant was in, or {@code none}
 * @param counsellor who has it; empty while it waits
 */
public record Case(
        int number,
        Severity severity,
        String topic,
        Language language,
        Channel channel,
        Instant openedAt,
        Stage stage,
        Optional<Counsellor> counsellor) {

    /** Where a case is in its life. */
    public enum Stage {
        WAITING,
        CLAIMED,
        RESOLVED
    }

    public boolean isClaimed() {
        return stage == Stage.CLAIMED;
    }

    public Case claimedBy(Counsellor by) {
        return new Case(number, severity, topic, language, channel, openedAt, Stage.CLAIMED, Optional.of(by));
    }

    public Case resolved() {
        return new Case(number, severity, topic, language, channel, openedAt, Stage.RESOLVED, counsellor);
    }

    public Case raisedTo(Severity newSeverity) {
        return new Case(number, newSeverity, topic, language, channel, openedAt, stage, counsellor);
    }
}
