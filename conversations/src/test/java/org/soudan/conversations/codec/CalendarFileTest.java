package org.soudan.conversations.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.source.Finding;

/** A calendar as a coordinator writes it, and what is said when a line of it is wrong. */
class CalendarFileTest {

    private static final String FAIR = """
            events:
              fair:
                title: { en: Fair, ja: フェア }
                kind: occasion
                flow: career.fair
                dates:
                  - { from: 2027-02-06 10:00, to: 2027-02-06 16:00 }
                  - { from: 2027-02-07 }
                again: { every: last Friday, hours: 18:00-21:00, from: 2026-11-22, holidays: false }
                remind: 3
                certainty: official
                source: https://example.org
                checked: 2026-11-22
            """;

    @Test
    void readsAll() {
        var fair = read(FAIR).event("fair").orElseThrow();
        assertThat(fair.remindDays()).isEqualTo(3);
        assertThat(fair.editions()).map(Edition::hasHours).containsExactly(true, false);
        assertThat(fair.editions()).map(Edition::end).map(Object::toString)
                .containsExactly("2027-02-06T16:00", "2027-02-08T00:00");
        assertThat(fair.series().orElseThrow().exceptHolidays()).isTrue();
        assertThat(read(FAIR.replace("    remind: 3\n", "")).event("fair").orElseThrow().remindDays()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "last Friday,     2026-11-27, true",
        "last Friday,     2026-11-20, false",
        "third Wednesday, 2026-11-18, true",
        "third Wednesday, 2026-11-25, false",
        "fifth Monday,    2026-11-30, true",
        "Monday,          2026-11-23, true",
        "'[1, 15]',       2026-12-15, true",
        "'[1, 15]',       2026-12-16, false"
    })
    void readsWhatComesAgain(String every, LocalDate day, boolean falls) {
        var series = read(FAIR.replace("last Friday", every)).event("fair").orElseThrow().series().orElseThrow();
        assertThat(series.rule().falls(day)).isEqualTo(falls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: occasion    | kind: party       | 4: kind is occasion or window
            last Friday       | sixth Friday      | 9: every is Wednesday, third Wednesday, last Wednesday or days such as [1, 15]
            last Friday       | Freitag           | 9: every is Wednesday, third Wednesday, last Wednesday or days such as [1, 15]
            last Friday       | last good Friday  | 9: every is Wednesday, third Wednesday, last Wednesday or days such as [1, 15]
            last Friday       | [0]               | 9: every is Wednesday, third Wednesday, last Wednesday or days such as [1, 15]
            flow: career.fair |                   | 2: flow is missing
            from: 2027-02-07  | opens: 2027-02-07 | 8: dates of this kind have from and to, not opens
            from: 2027-02-07  | to2: 2027-02-07   | 8: dates of this kind have from and to, not to2
            from: 2027-02-07  | from: 2027-02-30  | 8: "2027-02-30" is no day; write it such as 2027-02-06 or 2027-02-06 10:00
            from: 2027-02-07  | from: 7 February  | 8: "7 February" is no day; write it such as 2027-02-06 or 2027-02-06 10:00
            certainty: official | certainty: sure | 11: certainty is official, second-hand or unverified
            checked: 2026     | check: 2026       | 13: nothing is called check here
            """)
    void namesTheLineAndWhatIsWrong(String right, String wrong, String said) {
        assertThat(FAIR).contains(right);
        var faults = CalendarFile.read("calendar.yaml", FAIR.replace(right, wrong == null ? "" : wrong)).source()
                .faults();
        assertThat(faults).map(Finding::toString).contains("calendar.yaml:" + said);
    }

    private static Calendar read(String yaml) {
        return CalendarFile.read("calendar.yaml", yaml).value().orElseThrow();
    }
}
