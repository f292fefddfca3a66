package org.soudan.bot.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:10Z");
    private static final Allowances FEW = new Allowances(Map.of(Limit.TURNS_A_MINUTE, 2, Limit.TURNS_A_DAY, 4));

    private static Tally after(int messages, Instant at) {
        var tally = Tally.NONE;
        for (int i = 0; i < messages; i++) {
            tally = Tally.read(tally.plusOne(at).text());
        }
        return tally;
    }

    @Test
    void whatIsAllowedIsNotExceededAndOneMoreIs() {
        assertThat(after(2, NOW).exceeded(FEW)).isEmpty();
        assertThat(after(3, NOW).exceeded(FEW).orElseThrow().limit()).isEqualTo(Limit.TURNS_A_MINUTE);
    }

    @Test
    void theNextMinuteCountsAnewAndTheDayGoesOn() {
        var next = after(4, NOW).plusOne(NOW.plus(Duration.ofMinutes(1)));
        assertThat(next.exceeded(FEW).orElseThrow().limit()).isEqualTo(Limit.TURNS_A_DAY);
        assertThat(after(3, NOW).plusOne(NOW.plus(Duration.ofMinutes(1))).exceeded(FEW)).isEmpty();
    }

    @Test
    void ofTwoThatAreExceededTheLongerOneIsNamed() {
        assertThat(after(5, NOW).exceeded(FEW).orElseThrow().limit()).isEqualTo(Limit.TURNS_A_DAY);
    }

    @Test
    void whoWasToldIsNotToldAgainInTheSameWindow() {
        var exceeded = after(3, NOW);
        assertThat(exceeded.exceeded(FEW).orElseThrow().told()).isFalse();
        var told = exceeded.telling(exceeded.exceeded(FEW).orElseThrow()).plusOne(NOW);
        assertThat(
                Tally.read(told.text()).exceeded(new Allowances(Map.of(Limit.TURNS_A_MINUTE, 2))).orElseThrow().told())
                .isTrue();
        assertThat(told.exceeded(new Allowances(Map.of(Limit.TURNS_A_DAY, 3))).orElseThrow().told()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "TURNS_A_MINUTE", "SOMETHING_NEW 2026-11-23T12:00 3 true",
        "TURNS_A_MINUTE 2026-11-23T12:00 many true"})
    void whatCannotBeReadIsNotCounted(String stored) {
        assertThat(Tally.read(stored).plusOne(NOW).exceeded(new Allowances(Map.of(Limit.TURNS_A_MINUTE, 1)))).isEmpty();
    }
}
