package org.soudan.conversations.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Cabinet Office's dates for the years that it has announced, and a few far ones. */
class HolidaysTest {

    /** As the Cabinet Office publishes them; "s" marks a day instead of a Sunday, "b" a day between two holidays. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | 01-01 01-08 02-11 02-12s 02-23 03-20 04-29 05-03 05-04 05-05 05-06s 07-15 08-11 08-12s 09-16 09-22 09-23s 10-14 11-03 11-04s 11-23
            2025 | 01-01 01-13 02-11 02-23 02-24s 03-20 04-29 05-03 05-04 05-05 05-06s 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24s
            2026 | 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06s 07-20 08-11 09-21 09-22b 09-23 10-12 11-03 11-23
            2027 | 01-01 01-11 02-11 02-23 03-21 03-22s 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23
            """)
    void areThoseOfTheYear(int year, String days) {
        var expected = Stream.of(days.replaceAll("[sb]", "").split(" ")).map(day -> day(year, day));
        assertThat(everyDay(year).filter(Holidays::isHoliday)).containsExactlyElementsOf(expected.toList());
    }

    @ParameterizedTest
    @CsvSource({"2032, 09-21", "2037, 09-22", "2049, 09-21"})
    void knowADayBetweenTwoHolidaysYearsAhead(int year, String between) {
        assertThat(Holidays.isHoliday(day(year, between))).isTrue();
    }

    private static Stream<LocalDate> everyDay(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(Year.of(year + 1).atDay(1));
    }

    private static LocalDate day(int year, String monthAndDay) {
        return MonthDay.parse("--" + monthAndDay).atYear(year);
    }
}
