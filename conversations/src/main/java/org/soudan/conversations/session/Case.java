package org.soudan.conversations.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.text.Language;

/**
 * One hand-over to people: waiting until it is claimed, then claimed, then resolved; open again when the participant
 * soon asks for a person again.
 *
 * @param number counts the participant's cases from 1; with the pseudonym it names the case
 * @param topic the flow that the participant was in, or {@code none}
 * @param openedAt since when the participant waits or waited for somebody to take it up
 * @param counsellor who has it; empty while it waits
 * @param course how it is going, beside its stage
 */
public record Case(
        int number,
        Severity severity,
        String topic,
        Language language,
        Channel channel,
        Instant openedAt,
        Stage stage,
        Optional<Counsellor> counsellor,
        Course course) {

    /** So long after its end a case can be opened again. */
    public static final Duration REOPENS = Duration.ofDays(3);

    /** Where a case is in its life. */
    public enum Stage {
        WAITING,
        CLAIMED,
        RESOLVED
    }

    /** A case that was stored without its course has just begun. */
    public Case {
        course = course == null ? Course.NEW : course;
    }

    /** A case with nothing to tell beside its stage. */
    public Case(
            int number,
            Severity severity,
            String topic,
            Language language,
            Channel channel,
            Instant openedAt,
            Stage stage,
            Optional<Counsellor> counsellor) {
        this(number, severity, topic, language, channel, openedAt, stage, counsellor, Course.NEW);
    }

    public boolean isClaimed() {
        return stage == Stage.CLAIMED;
    }

    /** Whether somebody has given it away and nobody has taken it yet. */
    public boolean isBetween() {
        return stage == Stage.WAITING && course.transfer().isPresent();
    }

    public Case claimedBy(Counsellor by) {
        return new Case(number, severity, topic, language, channel, openedAt, Stage.CLAIMED, Optional.of(by),
                course.taken());
    }

    public Case handed(Transfer over) {
        return new Case(number, severity, topic, language, channel, openedAt, Stage.WAITING, Optional.empty(),
                course.handed(over));
    }

    public Case snoozing(boolean now) {
        return new Case(number, severity, topic, language, channel, openedAt, stage, counsellor, course.snoozing(now));
    }

    public Case ended(Ending why, Instant at) {
        return new Case(number, severity, topic, language, channel, openedAt, Stage.RESOLVED, counsellor,
                course.ended(why, at));
    }

    public Case graded(Severity newSeverity) {
        return new Case(number, newSeverity, topic, language, channel, openedAt, stage, counsellor, course);
    }

    public Case rated(Rating rating) {
        return new Case(number, severity, topic, language, channel, openedAt, stage, counsellor, course.rated(rating));
    }

    public boolean reopensAt(Instant now) {
        return course.endedAt().filter(at -> at.plus(REOPENS).isAfter(now)).isPresent();
    }

    /** The same case, which waits again and remembers who had it. Never less severe than it was. */
    public Case reopened(Severity asked, Language spoken, Channel by, Instant now) {
        var more = asked.isMoreSevereThan(severity) ? asked : severity;
        var again = new Course(false, Optional.empty(), counsellor, Optional.empty(), Optional.empty(), Rating.NONE);
        return new Case(number, more, topic, spoken, by, now, Stage.WAITING, Optional.empty(), again);
    }
}
