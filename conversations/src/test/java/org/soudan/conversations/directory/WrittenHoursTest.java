package org.soudan.conversations.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenHoursTest {

    private static final List<Span> DAY = List.of(Span.of("9:00-17:00"));

    @Test
    void everyKindOfLineIsRead() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("weekdays", "9:00-12:00, 13:00-17:00");
        lines.put("wed", "closed");
        lines.put("sat-mon", "20:00-7:00");
        lines.put("holidays", "closed");
        lines.put("day 10", "8:00-8:00");
        lines.put("12-29 to 1-3", "closed");
        var halves = List.of(Span.of("9:00-12:00"), Span.of("13:00-17:00"));
        var night = List.of(Span.of("20:00-7:00"));
        assertThat(WrittenHours.of(lines)).isEqualTo(new WeeklyHours(
                Map.of(DayOfWeek.MONDAY, night, DayOfWeek.TUESDAY, halves, DayOfWeek.WEDNESDAY, List.of(),
                        DayOfWeek.THURSDAY, halves, DayOfWeek.FRIDAY, halves, DayOfWeek.SATURDAY, night,
                        DayOfWeek.SUNDAY, night),
                Map.of(10, List.of(Span.of("8:00-8:00"))), Optional.of(List.of()),
                List.of(new Season(MonthDay.of(12, 29), MonthDay.of(1, 3), List.of()))));
    }

    @Test
    void allAndTwoDaysHaveWordsOfTheirOwn() {
        assertThat(WrittenHours.of(Map.of("daily", "9:00-17:00")).week()).hasSize(7).containsValue(DAY);
        assertThat(WrittenHours.of(Map.of("weekends", "9:00-17:00")).week())
                .containsOnlyKeys(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @CsvSource({"werkdays, 9:00-17:00", "mo, 9:00-17:00", "mon-xyz, 9:00-17:00", "weekdays, nine",
        "13-1 to 1-3, closed"})
    void whatSaysNoHoursIsRefused(String days, String hours) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(days, hours));
    }

    private static void read(String days, String hours) {
        try {
            WrittenHours.of(Map.of(days, hours));
        } catch (java.time.DateTimeException noDay) {
            throw new IllegalArgumentException(noDay);
        }
    }
}
