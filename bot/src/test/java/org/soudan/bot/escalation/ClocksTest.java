package org.soudan.bot.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.soudan.bot.settings.WrongSetting;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.WrittenHours;
import org.soudan.conversations.engine.Rung;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.session.Transfer;
import org.soudan.conversations.text.Language;

/** The 20th of November 2026 is a Friday, the 23rd a Monday and a holiday. */
@Execution(ExecutionMode.CONCURRENT)
class ClocksTest {

    private static final ClockSettings SETTINGS = new ClockSettings(Map.of(), Map.of(), Map.of(), Map.of());
    private static final Hours OFFICE = WrittenHours.of(Map.of("weekdays", "9:00-17:00", "holidays", "closed"));
    private static final Clocks CLOCKS = new Clocks(SETTINGS, OFFICE);
    private static final Counsellor AIKO = new Counsellor("U0AIKO", "Aiko");

    @ParameterizedTest
    @CsvSource(textBlock = """
            CRISIS, 2026-11-20T23:30, 2026-11-20T23:33
            CRISIS, 2026-11-23T03:00, 2026-11-23T03:03
            URGENT, 2026-11-20T10:00, 2026-11-20T10:30
            URGENT, 2026-11-20T16:45, 2026-11-24T09:15
            NORMAL, 2026-11-20T23:30, 2026-11-24T13:00
            NORMAL, 2026-11-20T09:00, 2026-11-20T13:00
            """)
    void theFirstRungIsDueWhenTheFirstWordsAre(Severity severity, LocalDateTime opened, LocalDateTime due) {
        var open = waiting(severity, at(opened));
        assertThat(CLOCKS.next(open)).contains(at(due));
        assertThat(CLOCKS.due(open, at(due).minusSeconds(1))).isEqualTo(new Clocks.Due.Later(at(due)));
        assertThat(CLOCKS.due(open, at(due))).isEqualTo(new Clocks.Due.Climb(Rung.CHANNEL));
    }

    @Test
    void aCrisisIsAtTheTopOfTheLadderWithinAQuarterOfAnHour() {
        var opened = at(LocalDateTime.parse("2026-11-20T23:30"));
        var climbs = climbs(waiting(Severity.CRISIS, opened), opened, Duration.ofHours(2), now -> now.plusSeconds(60));
        assertThat(climbs).extracting(Climbed::rung).containsExactly(Rung.values());
        assertThat(climbs.getLast().at()).isBefore(opened.plus(Duration.ofMinutes(15)));
    }

    @ParameterizedTest
    @EnumSource(value = Severity.class, names = "CRISIS", mode = EnumSource.Mode.EXCLUDE)
    void whatCanWaitClimbsEachRungOnceAndOnlyWhileTheDeskIsOpen(Severity severity) {
        var random = new SplittableRandom(3);
        for (int n = 0; n < 200; n++) {
            var opened = at(LocalDateTime.parse("2026-11-01T00:00")).plusSeconds(random.nextInt(40 * 24 * 3600));
            var climbs = climbs(waiting(severity, opened), opened, Duration.ofDays(8),
                    now -> now.plusSeconds(1 + random.nextInt(7_200)));
            assertThat(climbs).extracting(Climbed::rung).containsExactly(Rung.values());
            assertThat(climbs).allMatch(climbed -> CLOCKS.isDeskOpen(climbed.at()));
        }
    }

    @Test
    void nextIsNeverBeforeWhatIsDueAndWhatIsLateIsStillDone() {
        var random = new SplittableRandom(4);
        for (int n = 0; n < 500; n++) {
            var severity = List.of(Severity.values()).get(random.nextInt(3));
            var open = waiting(severity, at(LocalDateTime.parse("2026-11-01T00:00")).plusSeconds(
                    random.nextInt(3_000_000)));
            var next = CLOCKS.next(open).orElseThrow();
            assertThat(CLOCKS.due(open, next.minusSeconds(1))).isInstanceOf(Clocks.Due.Later.class);
            assertThat(CLOCKS.due(open, next)).isInstanceOf(Clocks.Due.Climb.class);
            var outage = next.plusSeconds(random.nextInt(1_000_000));
            assertThat(CLOCKS.due(open, outage)).isInstanceOfAny(Clocks.Due.Climb.class, Clocks.Due.Later.class);
        }
    }

    @Test
    void afterAnOutageOneRungComesAtATime() {
        var opened = at(LocalDateTime.parse("2026-11-20T23:30"));
        var late = opened.plus(Duration.ofHours(3));
        var climbed = waiting(Severity.CRISIS, opened).climbed(1, late);
        assertThat(CLOCKS.due(climbed, late)).isInstanceOf(Clocks.Due.Later.class);
        assertThat(CLOCKS.next(climbed)).contains(late.plus(Duration.ofMinutes(2)));
    }

    @Test
    void claimingIsNoAnswerButLeavesAMoment() {
        var opened = at(LocalDateTime.parse("2026-11-20T10:00"));
        var early = waiting(Severity.CRISIS, opened).claimedBy(AIKO, opened.plusSeconds(10));
        assertThat(CLOCKS.next(early)).contains(opened.plus(Duration.ofMinutes(3)));
        var late = opened.plus(Duration.ofMinutes(8));
        var taken = waiting(Severity.CRISIS, opened).climbed(3, late.minusSeconds(30)).claimedBy(AIKO, late);
        assertThat(CLOCKS.next(taken)).contains(late.plus(Duration.ofMinutes(2)));
        assertThat(CLOCKS.due(taken, late.plus(Duration.ofMinutes(2)))).isEqualTo(new Clocks.Due.Climb(Rung.CHANNEL));
    }

    @Test
    void wordsStopTheClockAndTheNextMessageStartsTheNextOne() {
        var opened = at(LocalDateTime.parse("2026-11-20T10:00"));
        var answered = waiting(Severity.URGENT, opened).claimedBy(AIKO, opened).answered(opened.plusSeconds(60));
        assertThat(answered.attention().since()).isEmpty();
        assertThat(CLOCKS.next(answered)).as("only the end").contains(at(LocalDateTime.parse("2026-11-26T10:00")));
        var asked = answered.heard(opened.plus(Duration.ofMinutes(5))).heard(opened.plus(Duration.ofMinutes(50)));
        assertThat(CLOCKS.next(asked)).as("from the first unanswered words")
                .contains(opened.plus(Duration.ofMinutes(65)));
        assertThat(CLOCKS.next(asked.snoozing(true))).isEqualTo(CLOCKS.next(answered));
    }

    @Test
    void whoIsHandedOverWaitsAnew() {
        var opened = at(LocalDateTime.parse("2026-11-20T10:00"));
        var given = opened.plus(Duration.ofHours(2));
        var handed = waiting(Severity.URGENT, opened).claimedBy(AIKO, opened).answered(opened.plusSeconds(60))
                .handed(new Transfer(new Receiver.Group("EN"), AIKO, given));
        assertThat(CLOCKS.next(handed)).contains(given.plus(Duration.ofHours(1)));
    }

    @Test
    void whoIsRaisedToACrisisIsCalledForAtOnce() {
        var opened = at(LocalDateTime.parse("2026-11-20T22:00"));
        var now = opened.plus(Duration.ofHours(1));
        assertThat(CLOCKS.due(waiting(Severity.NORMAL, opened).graded(Severity.CRISIS), now))
                .isEqualTo(new Clocks.Due.Climb(Rung.CHANNEL));
    }

    @Test
    void aCaseThatIsOpenForTooLongIsToldOnce() {
        var opened = at(LocalDateTime.parse("2026-11-20T10:00"));
        var answered = waiting(Severity.CRISIS, opened).claimedBy(AIKO, opened).answered(opened);
        assertThat(CLOCKS.due(answered, opened.plus(Duration.ofHours(8)))).isEqualTo(new Clocks.Due.Late());
        assertThat(CLOCKS.due(answered.toldLate(), opened.plus(Duration.ofHours(9)))).isEqualTo(new Clocks.Due.Never());
        assertThat(CLOCKS.next(answered.toldLate())).isEmpty();
    }

    @Test
    void whereNobodyKnowsTheHoursNobodyIsCalledAtNight() {
        var unknown = new Clocks(SETTINGS, new Hours.NotKnown());
        var opened = at(LocalDateTime.parse("2026-11-20T19:50"));
        assertThat(unknown.next(waiting(Severity.URGENT, opened)))
                .contains(at(LocalDateTime.parse("2026-11-21T09:20")));
    }

    @Test
    void noTimeIsNoBound() {
        assertThatThrownBy(
                () -> new ClockSettings(Map.of(Severity.CRISIS, Duration.ZERO), Map.of(), Map.of(), Map.of()))
                .isInstanceOf(WrongSetting.class).hasMessageContaining("soudan.clocks.first");
    }

    private record Climbed(Rung rung, Instant at) {}

    /** What is climbed when somebody looks at these times, whatever the clocks say of when to look. */
    private static List<Climbed> climbs(Case open, Instant from, Duration time, UnaryOperator<Instant> looks) {
        var climbs = new ArrayList<Climbed>();
        for (var now = from; now.isBefore(from.plus(time)); now = looks.apply(now)) {
            switch (CLOCKS.due(open, now)) {
                case Clocks.Due.Climb(var rung) -> {
                    climbs.add(new Climbed(rung, now));
                    open = open.climbed(rung.height(), now);
                }
                case Clocks.Due.Late late -> open = open.toldLate();
                case Clocks.Due.Later later -> {}
                case Clocks.Due.Never never -> {}
            }
        }
        return climbs;
    }

    private static Case waiting(Severity severity, Instant since) {
        return new Case(1, severity, "none", Language.EN, Channel.SMS, since, Case.Stage.WAITING, Optional.empty());
    }

    private static Instant at(LocalDateTime inJapan) {
        return inJapan.atZone(Hours.ZONE).toInstant();
    }
}
