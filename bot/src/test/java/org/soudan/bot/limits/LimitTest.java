package org.soudan.bot.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.soudan.bot.limits.Limit.Away;
import org.soudan.bot.limits.Limit.Over;
import org.soudan.bot.settings.WrongSetting;

class LimitTest {

    @ParameterizedTest
    @EnumSource
    void eachLimitCanBeSetByItsNameAndAsTheEnvironmentWritesIt(Limit limit) {
        assertThat(limit.most()).isPositive();
        for (var name : new String[]{limit.setting(), limit.setting().replace("-", "")}) {
            var set = new LimitSettings(Map.of(name, "7")).allowances();
            assertThat(set.most(limit)).isEqualTo(7);
        }
        assertThat(new LimitSettings(Map.of()).allowances().most(limit)).isEqualTo(limit.most());
    }

    /** What comes in is refused whole without Redis; what is to go out is there already, and stays. */
    @ParameterizedTest
    @EnumSource
    void nothingGoesOutUncounted(Limit limit) {
        assertThat(limit.away() == Away.NOT_ACCEPTED).isEqualTo(limit.over() == Over.UNANSWERED);
    }

    @ParameterizedTest
    @CsvSource({"turns-a-minute,0", "turns-a-minute,-1", "turns-a-minute,many", "turns-a-minute,''",
        "segments-a-day,1.5", "segments-a-day,99999999999"})
    void aLimitIsAWholeNumber(String name, String most) {
        assertThatThrownBy(() -> new LimitSettings(Map.of(name, most)).allowances()).isInstanceOf(WrongSetting.class)
                .hasMessageContaining("soudan.limits." + name).hasMessageContaining("a whole number from 1 up");
    }

    @Test
    void aLimitThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> new LimitSettings(Map.of("canary", "1")).allowances()).isInstanceOf(WrongSetting.class)
                .hasMessageContaining("soudan.limits").hasMessageNotContaining("canary");
    }

    @Test
    void daysBeginAtMidnightInJapan() {
        assertThat(Window.DAY.at(Instant.parse("2026-11-23T14:59:59Z")))
                .isNotEqualTo(Window.DAY.at(Instant.parse("2026-11-23T15:00:00Z")));
        assertThat(Window.DAY.at(Instant.parse("2026-11-23T15:00:00Z")))
                .isEqualTo(Window.DAY.at(Instant.parse("2026-11-24T14:59:59Z")));
        assertThat(Window.HOUR.at(Instant.parse("2026-11-23T15:00:00Z")))
                .isEqualTo(Window.HOUR.at(Instant.parse("2026-11-23T15:59:59Z")));
    }
}
