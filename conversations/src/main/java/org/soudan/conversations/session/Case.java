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
 * @param attention since when the participant waits for words, and who was called meanwhile
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
        Course course,
        Attention attention) {

    /** So long after its end a case can be opened again. */
    public static final Duration REOPENS = Duration.ofDays(3);

    /** Where a case is in its life. */
    public enum Stage {
        WAITING,
        CLAIMED,
        RESOLVED
    }

    /** A case that was stored without its course has just begun; one without attention waits as long as it waits. */
    public Case {
        course = course == null ? Course.NEW : course;
        attention = attention != null ? attention
                : stage == Stage.WAITING ? Attention.wanted(openedAt) : Attention.NONE;
    }

    /** A case that just waits, or does not. */
    public Case(
            int number,
            Severity severity,
            String topic,
            Language language,
            Channel channel,
            Instant openedAt,
            Stage stage,
            Optional<Counsellor> counsellor,
            Course course) {
        this(number, severity, topic, language, channel, openedAt, stage, counsellor, course,
                stage == Stage.WAITING ? Attention.wanted(openedAt) : Attention.NONE);
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
        return stage == Stage.WAITING && course.transfer().filter(over -> !over.isReturn()).isPresent();
    }

    /** Whether the participant waits for the first words of a counsellor. */
    public boolean wantsFirstAnswer() {
        return attention.since().isPresent() && attention.answered().isEmpty();
    }

    public Case claimedBy(Counsellor by, Instant now) {
        return in(Stage.CLAIMED, Optional.of(by), course.taken()).with(attention.changesHands(now));
    }

    public Case handed(Transfer over) {
        return in(Stage.WAITING, Optional.empty(), course.handed(over))
                .with(attention.heard(over.at()).changesHands(over.at()));
    }

    /** While the counsellor waits for the participant, the participant does not wait for the counsellor. */
    public Case snoozing(boolean now) {
        var snoozed = in(stage, counsellor, course.snoozing(now));
        return now ? snoozed.with(attention.rests()) : snoozed;
    }

    public Case ended(Ending why, Instant at) {
        return in(Stage.RESOLVED, counsellor, course.ended(why, at)).with(attention.rests());
    }

    public Case graded(Severity newSeverity) {
        var graver = newSeverity.isMoreSevereThan(severity) ? attention.presses() : attention;
        return new Case(number, newSeverity, topic, language, channel, openedAt, stage, counsellor, course, graver);
    }

    public Case rated(Rating rating) {
        return in(stage, counsellor, course.rated(rating));
    }

    /** The participant wrote. */
    public Case heard(Instant now) {
        return with(attention.heard(now));
    }

    /** A counsellor wrote to the participant. */
    public Case answered(Instant now) {
        return with(attention.answered(now));
    }

    /** This rung of the ladder and all before it were climbed; they count from 1. */
    public Case climbed(int rung, Instant now) {
        return with(attention.climbed(rung, now));
    }

    /** The desk was told that the case is open for too long. */
    public Case toldLate() {
        return with(attention.toldLate());
    }

    public boolean reopensAt(Instant now) {
        return course.endedAt().filter(at -> at.plus(REOPENS).isAfter(now)).isPresent();
    }

    /** The same case, which waits again and remembers who had it. Never less severe than it was. */
    public Case reopened(Severity asked, Language spoken, Channel by, Instant now) {
        var more = asked.isMoreSevereThan(severity) ? asked : severity;
        return new Case(number, more, topic, spoken, by, now, Stage.WAITING, Optional.empty(),
                Course.again(counsellor), Attention.wanted(now));
    }

    /** Who had it when it ended is asked first, for a while. */
    public Case returned(Counsellor to, Instant now) {
        return in(stage, counsellor, course.handed(new Transfer(new Receiver.Person(to), to, now)));
    }

    private Case in(Stage next, Optional<Counsellor> by, Course going) {
        return new Case(number, severity, topic, language, channel, openedAt, next, by, going, attention);
    }

    private Case with(Attention had) {
        return new Case(number, severity, topic, language, channel, openedAt, stage, counsellor, course, had);
    }
}
