package org.soudan.conversations.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.Link;
import org.soudan.conversations.directory.Telephone;
import org.soudan.conversations.source.Finding;

class DirectoryFileTest {

    private static final String SOUND = """
            entries:
              - id: tell
                kind: line
                name: { en: TELL Lifeline, ja: TELLライフライン }
                certainty: official
                source: https://example.org/tell
                dated: 2025-03
                checked: 2026-11-22
                check: { en: "https://example.org/en", ja: "https://example.org/ja" }
                numbers:
                  number: 03-5774-0992
                  crisis: { value: "#8891", certainty: second-hand, source: "https://example.org/list" }
                hours: { en: always open, ja: 24時間, open: always }
                languages: { en: English, ja: 英語, speaks: [en] }
                cost: { en: free, ja: 無料 }
                not-for: { en: danger, ja: 危険 }
                confidential: { en: in confidence, ja: 秘密, kept: confidential }
                links: { site: "https://www.example.org/" }
                facts: { days: { value: "7", valid-until: 2027-01-31 } }
                never-without: [days]
            """;

    @Test
    void whatAFactLeavesOutIsAsItsEntrySays() {
        var number = fact("number");
        assertThat(number.detail()).isEqualTo(new Telephone.Subscriber("+81357740992"));
        assertThat(number.provenance().certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(number.provenance().dated()).contains(LocalDate.of(2025, 3, 31));
        assertThat(number.check())
                .isEqualTo(new Link(URI.create("https://example.org/en"), URI.create("https://example.org/ja")));
    }

    @Test
    void aFactWithASourceOfItsOwnDoesNotTakeTheDateOfTheEntrysPage() {
        var crisis = fact("crisis");
        assertThat(crisis.provenance().certainty()).isEqualTo(Certainty.SECOND_HAND);
        assertThat(crisis.provenance().source()).isEqualTo(URI.create("https://example.org/list"));
        assertThat(crisis.provenance().dated()).isEmpty();
        assertThat(crisis.provenance().checked()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void everyFieldBecomesAFact() {
        assertThat(entry().facts()).containsOnlyKeys("number", "crisis", "hours", "languages", "cost", "not-for",
                "confidential", "site", "days");
        assertThat(entry().hours().orElseThrow().hours()).isEqualTo(new Hours.Always());
        assertThat(fact("days").provenance().validUntil()).contains(LocalDate.of(2027, 1, 31));
        assertThat(entry().neverWithout()).containsExactly("days");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            03-5774-0992                    | 03-5774-09                     | 11: 03-5774-09 is no number in Japan
            open: always                    | open: often                    | 13: open is always, unknown, or lines such as weekdays: 9:00-17:00
            open: always                    | open: { werk: "9:00-17:00" }   | 13: werk are no days; write weekdays, sat or mon-wed
            certainty: official             | certainty: sure                | 5: certainty is official, second-hand or unverified
            checked: 2026-11-22             | kind-of: x                     | 8: nothing is called kind-of here
            source: https://example.org/tell | lasting: true                 | 11: source is missing
            kind: line                      | kind: lime                     | 3: kind is service, line, office, page or matter
            ja: TELLライフライン            | de: TELL                       | 4: ja is missing
            "https://www.example.org/"      | www.example.org                | 18: www.example.org is no address of a page; write https://...
            cost: { en: free, ja: 無料 }    | cost: { en: free }             | 15: ja is missing
            cost: { en: free, ja: 無料 }    | cost: { en: free, ja: 無料, kept: x } | 15: nothing is called kept here
            never-without: [days]           | never-without: [nights]        | 20: never-without names a fact that the entry does not have
            site: "                         | number: "                      | 18: two facts are named number
            """)
    void aFaultNamesFileAndLine(String sound, String broken, String message) {
        assertThat(SOUND).contains(sound);
        var faults = DirectoryFile.read("lines.yaml", SOUND.replace(sound, broken)).source().faults();
        assertThat(faults).map(Finding::toString).contains("lines.yaml:" + message);
    }

    private static Entry entry() {
        return DirectoryFile.read("lines.yaml", SOUND).value().orElseThrow().getFirst();
    }

    private static Fact fact(String name) {
        return Optional.ofNullable(entry().facts().get(name)).orElseThrow();
    }
}
