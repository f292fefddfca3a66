package org.soudan.bot.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.flow.Severity;

/** What the order of service is for, on simulated days. */
class SimulationTest {

    private static final int SEEDS = 5;
    private static final Duration A_DAY = Duration.ofDays(1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void onATenfoldDayHalfOfTheCrisesWaitAFifthOfWhatTheyWouldInOrderOfArrival(long seed) {
        assertThat(median(Order.SOUDAN, seed)).isLessThanOrEqualTo(median(Order.FIRST_COME, seed).dividedBy(5));
    }

    private static Duration median(Order order, long seed) {
        var waited = Waits.served(Load.TENFOLD_DAY, order, seed)
                .filter(served -> served.who().severity() == Severity.CRISIS)
                .map(Served::waited).sorted().toList();
        return waited.get(waited.size() / 2);
    }

    /** Whom a normal case lets pass: every crisis, and what is urgent and came within a day after it. */
    @Test
    void noNormalCaseIsPassedByWhatCameMoreThanADayLater() {
        assertThat(longestPassing(Order.SOUDAN)).isLessThanOrEqualTo(A_DAY);
        assertThat(longestPassing(Order.SEVERITY_FIRST)).isGreaterThan(A_DAY.multipliedBy(2));
    }

    /** By how much later somebody came at most, who was no crisis and was served before a normal case. */
    private static Duration longestPassing(Order order) {
        var served = Waits.served(Load.GRAVE_WEEK, order, 1)
                .filter(one -> one.who().severity() != Severity.CRISIS).toList();
        var longest = Duration.ZERO;
        var latest = served.getFirst().who().at();
        for (var one : served) {
            if (one.who().severity() == Severity.NORMAL && one.who().at().plus(longest).isBefore(latest)) {
                longest = Duration.between(one.who().at(), latest);
            }
            latest = one.who().at().isAfter(latest) ? one.who().at() : latest;
        }
        return longest;
    }

    /** Even where urgent cases alone are too many, and the desk never catches up. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void inAGraveWeekANormalCaseWaitsAtMostADayLongerThanInOrderOfArrival(long seed) {
        var bound = longest(Order.FIRST_COME, seed).plus(A_DAY);
        assertThat(longest(Order.SOUDAN, seed)).isLessThanOrEqualTo(bound);
        assertThat(longest(Order.SEVERITY_FIRST, seed)).isGreaterThan(bound);
    }

    private static Duration longest(Order order, long seed) {
        return Waits.served(Load.GRAVE_WEEK, order, seed).filter(one -> one.who().severity() == Severity.NORMAL)
                .map(Served::waited).max(Comparator.naturalOrder()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everybodyIsServedOnceAndNeverMoreAtOnceThanThereArePlaces(Order order) {
        var arrivals = Load.TENFOLD_DAY.arrivals(1);
        var shifts = new Shifts();
        var served = Desk.serve(shifts, arrivals, order);
        assertThat(served).hasSize(600);
        assertThat(new HashSet<>(served.stream().map(Served::who).toList())).isEqualTo(new HashSet<>(arrivals));
        assertThat(served).allSatisfy(one -> {
            assertThat(one.waited()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(talking(served, one)).isLessThanOrEqualTo(shifts.talksAt(one.claimed()));
        });
    }

    private static long talking(List<Served> served, Served when) {
        return served.stream().filter(one -> !one.claimed().isAfter(when.claimed()))
                .filter(one -> one.claimed().plus(one.who().talk()).isAfter(when.claimed())).count();
    }

    @Test
    void aSeedGivesTheSameDayAndTheEveningIsThePeak() {
        assertThat(Load.TENFOLD_DAY.arrivals(7)).isEqualTo(Load.TENFOLD_DAY.arrivals(7))
                .isNotEqualTo(Load.TENFOLD_DAY.arrivals(8));
        var hours = IntStream.range(0, 24).boxed().sorted(Comparator.comparingLong(SimulationTest::inHour)).toList();
        assertThat(hours.subList(19, 24)).contains(19, 20, 21, 22);
    }

    private static long inHour(int hour) {
        return IntStream.rangeClosed(1, SEEDS).boxed().flatMap(seed -> Load.TENFOLD_DAY.arrivals(seed).stream())
                .filter(who -> who.at().atZone(Japan.ZONE).getHour() == hour).count();
    }
}
