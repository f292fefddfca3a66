package org.soudan.bot.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soudan.bot.counting.DayFigures.Times;

class DayFiguresTest {

    @Test
    void halfAndNineOfTenWaitedNoLonger() {
        var figures = new DayFigures(Map.of("waited/CRISIS/0", 1L, "waited/NORMAL/3", 4L, "waited/NORMAL/10", 4L,
                "waited/URGENT/60", 1L, "answered/NORMAL/9", 7L));
        assertThat(figures.times(DayFigures.WAITED)).contains(new Times(3, 10));
        assertThat(figures.times(DayFigures.WAITED + "NORMAL/")).contains(new Times(3, 10));
        assertThat(figures.times(DayFigures.ANSWERED)).contains(new Times(9, 9));
    }

    @Test
    void ofFewerThanFiveNoTimeIsTold() {
        assertThat(new DayFigures(Map.of("waited/NORMAL/3", 4L)).times(DayFigures.WAITED)).isEmpty();
        assertThat(new DayFigures(Map.of()).times(DayFigures.WAITED)).isEmpty();
    }

    @Test
    void hoursAreToldInBandsOfThree() {
        var figures = new DayFigures(Map.of("hour/0", 1L, "hour/2", 2L, "hour/21", 4L, "hour/23", 8L));
        assertThat(figures.bands()).containsOnly(Map.entry("00–03", 3L), Map.entry("21–24", 12L));
        assertThat(DayFigures.allBands()).hasSize(8).containsAll(figures.bands().keySet());
    }

    @Test
    void aPictureIsDrawn() {
        assertThat(BandPicture.png(Map.of("21–24", Optional.of(12L)))).isPresent()
                .hasValueSatisfying(png -> assertThat(png).startsWith(0x89, 'P', 'N', 'G'));
    }
}
