package org.soudan.conversations.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.codec.CalendarFile;

/** How events stand, around every edge. All times are Japan's. */
class CalendarTest {

    static final Calendar CALENDAR = CalendarFile.read("calendar.yaml", """
            events:
              course:
                title: { en: Course, ja: 講座 }
                kind: window
                flow: f
                dates:
                  - { closes: 2025-11-20 }
                  - { opens: 2026-12-01, closes: 2026-12-20 }
                remind: 3
                certainty: official
                source: https://example.org
                checked: 2026-11-22
              gathering:
                title: { en: Gathering, ja: 集合研修 }
                kind: occasion
                flow: f
                dates:
                  - { from: 2026-12-07, to: 2026-12-11 }
                certainty: official
                source: https://example.org
                checked: 2026-11-22
              fair:
                title: { en: Fair, ja: フェア }
                kind: occasion
                flow: f
                dates:
                  - { from: 2027-02-06 10:00, to: 2027-02-06 16:00 }
                certainty: official
                source: https://example.org
                checked: 2026-11-22
              grant:
                title: { en: Grant, ja: 助成 }
                kind: window
                flow: f
                dates:
                  - { closes: 2026-12-31 17:00 }
                certainty: official
                source: https://example.org
                checked: 2026-11-22
              dial:
                title: { en: Dial, ja: 電話 }
                kind: occasion
                flow: f
                again: { every: third Wednesday, hours: 17:30-21:00, from: 2026-04-01, until: 2027-03-31 }
                remind: 1
                certainty: official
                source: https://example.org
                checked: 2026-11-22
              class:
                title: { en: Class, ja: 教室 }
                kind: occasion
                flow: f
                again: { every: Monday, hours: 22:00-01:00, from: 2026-11-02, until: 2026-11-30, holidays: false }
                certainty: official
                source: https://example.org
                checked: 2026-11-22
              unknown:
                title: { en: Unknown, ja: 未定 }
                kind: occasion
                flow: f
                last: { en: late February, ja: 2月下旬 }
                certainty: second-hand
                source: https://example.org
                checked: 2026-11-22
            """).value().orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "course,    2026-11-30T23:59:59, ahead",
        "course,    2026-12-01T00:00:00, open",
        "course,    2026-12-20T23:59:59, open",
        "course,    2026-12-21T00:00:00, over",
        "course,    2027-01-19T23:59:59, over",
        "course,    2027-01-20T00:00:00, unannounced",
        "course,    2025-11-20T23:59:59, open",
        "gathering, 2026-12-06T23:59:59, ahead",
        "gathering, 2026-12-07T00:00:00, open",
        "gathering, 2026-12-11T23:59:59, open",
        "gathering, 2026-12-12T00:00:00, over",
        "fair,      2027-02-06T09:59:59, ahead",
        "fair,      2027-02-06T10:00:00, open",
        "fair,      2027-02-06T16:00:00, over",
        "grant,     2026-12-31T16:59:59, open",
        "grant,     2026-12-31T17:00:00, over",
        "dial,      2026-11-18T17:29:59, ahead",
        "dial,      2026-11-18T17:30:00, open",
        "dial,      2026-11-18T21:00:00, ahead",
        "dial,      2027-03-17T20:59:59, open",
        "dial,      2027-03-17T21:00:00, over",
        "dial,      2027-04-20T00:00:00, unannounced",
        "dial,      2026-03-31T00:00:00, ahead",
        "class,     2026-11-03T00:59:59, open",
        "class,     2026-11-03T01:00:00, ahead",
        "class,     2026-11-23T22:30:00, ahead",
        "class,     2026-12-01T00:30:00, open",
        "class,     2026-12-01T01:00:00, over",
        "unknown,   2026-11-23T12:00:00, unannounced"
    })
    void standsAs(String event, LocalDateTime now, String state) {
        assertThat(Calendar.state(event(event), Japan.instant(now)).word()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "course, 2026-11-23T12:00, 2026-12-20",
        "course, 2026-12-21T12:00, 2026-12-20",
        "course, 2027-06-01T12:00, 2026-12-20",
        "course, 2026-01-05T12:00, 2026-12-20",
        "dial,   2026-11-18T21:00, 2026-12-16",
        "dial,   2027-06-01T12:00, 2027-03-17",
        "class,  2026-11-17T12:00, 2026-12-01"
    })
    void knowsTheNextOrTheLastDates(String event, LocalDateTime now, String lastDay) {
        var edition = switch (Calendar.state(event(event), Japan.instant(now))) {
            case State.Ahead(var next) -> next;
            case State.Open(var next) -> next;
            case State.Over(var last) -> last;
            case State.Unannounced(var last) -> last.orElseThrow();
        };
        assertThat(edition.lastDay()).hasToString(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"2027-12-27, true", "2027-12-28, false"})
    void isSureWhileItsSourceWasCheckedNotLongAgo(String today, boolean sure) {
        assertThat(event("fair").isSure(java.time.LocalDate.parse(today))).isEqualTo(sure);
        assertThat(event("unknown").isSure(java.time.LocalDate.parse(today))).isFalse();
    }

    static Event event(String id) {
        return CALENDAR.event(id).orElseThrow();
    }
}
