package org.soudan.conversations.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.Today;
import org.soudan.conversations.source.Finding;

/**
 * One sound flow, directory and calendar; each test breaks one thing and expects just the finding for that, at its line.
 * The files of {@code broken} break what is no matter of facts and dates.
 */
@NullUnmarked
class FactsAndDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String FLOW = "flows/odd.yaml";
    private static final String DIRECTORY = "directory/facts.yaml";
    private static final String CALENDAR = "calendar.yaml";

    private static final String SOUND = """
            flow: odd
            title: { en: Odd, ja: 妙 }
            steps:
              start:
                say: { en: "Call {talk.number}", ja: "{talk.number}へ" }
                choose:
                  - { to: level, en: Go on, ja: 次へ }
                  - { do: person, en: Talk to a person, ja: 相談員と話す }
              level:
                say: { en: Which level?, ja: どのレベルですか }
                ask: { choice: [N1, N2] }
                save: level
                then: [{ when: { level: N1 }, to: visit }, { flow: odd }]
              visit:
                call: even
                then: { do: end }
            moved: { former: level }
            """;

    private static final String ENTRIES = """
            entries:
              - id: talk
                kind: line
                name: { en: TALK, ja: TALK }
                certainty: official
                source: https://example.org/talk
                checked: 2026-11-22
                numbers: { number: 03-5774-0992 }
                hours: { en: 24 hours, ja: 24時間, open: always }
                languages: { en: in Japanese, ja: 日本語, speaks: [ja], sometimes: [en] }
                facts:
                  rumour: { value: a rumour, certainty: unverified }
                  hearsay: { value: hearsay, certainty: second-hand }
                  gathering: { en: 7 December, ja: 12月7日, valid-until: 2026-12-07 }
              - id: visitor
                kind: line
                name: { en: Visitors, ja: 旅行者 }
                certainty: official
                source: https://example.org/visitor
                checked: 2026-11-22
                numbers: { number: 050-3816-2787 }
                hours: { en: 24 hours, ja: 24時間, open: always }
                languages: { en: in English, ja: 英語, speaks: [en] }
              - id: subsidy
                kind: service
                name: { en: Subsidy, ja: 助成 }
                certainty: official
                source: https://example.org/subsidy
                checked: 2026-11-22
                never-without: [through]
                facts:
                  amount: { en: half, ja: 半額 }
                  through: { en: through your CO, ja: 任用団体を通す }
            """;

    private static final String EVENTS = """
            events:
              fair:
                title: { en: Fair, ja: 市 }
                kind: window
                flow: odd
                dates: [{ opens: 2027-01-10, closes: 2027-02-06 }]
                certainty: official
                source: https://example.org
                checked: 2026-11-22
            """;

    private static ContentFiles sound() {
        return BrokenContentTest.sound().with(FLOW, SOUND).with(DIRECTORY, ENTRIES).with(CALENDAR, EVENTS);
    }

    @Test
    void soundContentIsClean() {
        assertThat(BrokenContentTest.findings(sound())).isEmpty();
    }

    @Test
    void shippedContentIsCleanOnTheDayOfItsFacts() {
        assertThat(Today.DAY).isEqualTo(DAY.plusDays(1));
        assertThat(Today.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            to: level, en             | to: levle, en               | 7: there is no step named levle
            to: visit }               | to: visit }, { to: vist }   | 13: there is no step named vist
            { flow: odd }             | { flow: evne }              | 13: there is no flow named evne
            call: even                | call: evne                  | 15: there is no flow named evne
            former: level             | former: gone                | 17: moved: leads to gone, which is no step
            , ja: 次へ                | , ja: キャンセル            |
            en: Go on                 | en: Cancel                  | 7: an answer must not be a word that stops SMS
            en: Go on                 | en: "Stop!"                 | 7: an answer must not be a word that stops SMS
            [N1, N2]                  | [N1, End]                   | 11: an answer must not be a word that stops SMS
            Call {talk.number}        | Call {talk.fax}             | 5: the directory has no fact named talk.fax
            Which level?              | "{talk.rumour}?"            | 10: nobody has verified talk.rumour; it must not be said
            en: Go on                 | en: "{talk.rumour}"         | 7: nobody has verified talk.rumour; it must not be said
            en: Go on                 | en: "{talk.hearsay}"        | 7: an answer has no room for please check, and talk.hearsay is second-hand
            "{talk.number}へ"         | "{talk.fax}へ"              | 5: the directory has no fact named talk.fax
            Which level?              | "Which {level, of}?"        | 10: a { in this text begins nothing that can be filled in
            do: person, en: Talk to a person, ja: 相談員と話す | do: end, en: Thank you, ja: どうも | 1: offer a way to a person somewhere in the flow (do: person)
            Which level?              | Call 03-1234-5678           | 10: take the phone number "03-1234-5678" from the directory
            Which level?              | Call 119                    | 10: take the phone number "119" from the directory
            Which level?              | 0120-061-338 it is          | 10: take the phone number "0120-061-338" from the directory
            Which level?              | "Call #8891"                | 10: take the phone number "#8891" from the directory
            どのレベルですか          | ０１２０－０６１－３３８へ  | 10: take the phone number "0120-061-338" from the directory
            en: Go on                 | en: Call 110                | 7: take the phone number "110" from the directory
            Which level?              | See ajet.net                | 10: take the address of a page "ajet.net" from the directory
            Which level?              | "See https://x.example"     | 10: take the address of a page "https://" from the directory
            Which level?              | It costs ¥500               | 10: take the amount of money "¥5" from the directory
            どのレベルですか          | 2万円です                   | 10: take the amount of money "2万円" from the directory
            Which level?              | "Open until 17:00"          | 10: take the time of day "17:00" from the directory
            どのレベルですか          | 9時からです                 | 10: take the time of day "9時" from the directory
            Which level?              | By 3 March                  | 10: take the date "3 March" from the directory
            どのレベルですか          | 3月3日までです              | 10: take the date "3月3日" from the directory
            Call {talk.number}        | The password is jet2026     | 5: never print a password
            Call {talk.number}        | Password = 'jet'            | 5: never print a password
            {talk.number}へ           | パスワードはjetです         | 5: never print a password
            Call {talk.number}        | Write your password here    | 5: never ask for a password, a PIN or a login
            Which level?              | Which password?             | 9: never ask for a password, a PIN or a login
            save: level               | save: password              | 9: never ask for a password, a PIN or a login
            {talk.number}へ           | パスワードを教えてください  | 5: never ask for a password, a PIN or a login
            Which level?              | Your PA keeps it secret     | 10: do not promise that a PA keeps a secret; a PA may have to pass it on
            どのレベルですか          | PAは秘密を守ります          | 10: do not promise that a PA keeps a secret; a PA may have to pass it on
            Which level?              | In English 24 hours         | 10: no line is known to answer in English at all hours; say its hours
            Which level?              | "In English {talk.hours}"   | 10: no line is known to answer in English at all hours; say its hours
            どのレベルですか          | 英語で24時間です            | 10: no line is known to answer in English at all hours; say its hours
            Which level?              | "It is {subsidy.amount}"    | 10: whoever speaks of subsidy must also say one of [{subsidy.through}]
            Call {talk.number}        | Come {fair.when}            |
            Call {talk.number}        | Come {fete.when}            | 5: the directory has no fact named fete.when
            { to: level, en: Go on    | { remind: fair, to: level, en: Go on  |
            { to: level, en: Go on    | { remind: fete, to: level, en: Go on  | 7: the calendar has no event named fete
            { to: level, en: Go on    | { remind: fair, to: levle, en: Go on  | 7: there is no step named levle
            when: { level: N1 }       | when: { event.fair: open }  |
            when: { level: N1 }       | when: { event.fete: open }  | 13: the calendar has no event named fete
            when: { level: N1 }       | when: { event.fair: on }    | 13: an event is unannounced, ahead, open or over, never on
            then: { do: end }         | then: []                    | 14: say where to go on from here (then:, choose: or escalate:)
            """)
    void findsTheFaultOfAFlowAndNothingElse(String sound, String broken, String finding) {
        var text = sound.equals("save: level") ? SOUND.replace("{ level: N1 }", "{ password: N1 }") : SOUND;
        assertFound(FLOW, text, sound, broken, finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            Call {visitor.number}, {visitor.hours}, {visitor.languages}
            It is not open in English 24 hours
            A PA may have to pass on what you say in confidence
            Please do not write a password here
            Find the password in the mail
            The deadline for FY2026, the July test, 10 minutes, N2, 2026
            {subsidy.amount}, {subsidy.through}
            """)
    void letsPassWhatIsSo(String text) {
        assertFound(FLOW, SOUND, "Call {talk.number}", text, null);
    }

    @Test
    void wordsForSmsAloneDoNotCountAsSayingWhatMustBeSaid() {
        var words = "Call {talk.number}\", ja: \"{talk.number}へ\" }\n    sms: { en: \"%s\", ja: \"%s\" }\n".formatted(
                "{subsidy.through}", "{subsidy.through}");
        var text = SOUND.replace("Call {talk.number}\", ja: \"{talk.number}へ\" }\n", words);
        assertFound(FLOW, text, "Which level?", "\"It is {subsidy.amount}\"",
                "6: whoever speaks of subsidy must also say one of [{subsidy.through}]");
    }

    @Test
    void aFactThatHasRunOutIsAFindingFromTheNextDayOnlyAndStopsNobody() {
        var files = sound().with(FLOW, SOUND.replace("Which level?", "\"On {talk.gathering}\""));
        assertThat(Library.check(files, LocalDate.of(2026, 12, 7))).isEmpty();
        assertThat(Library.check(files, LocalDate.of(2026, 12, 8))).map(Finding::toString).containsExactly(
                FLOW + ":10: talk.gathering has run out; look it up again, and say the new one or take it out");
        assertThat(Library.load(files, LocalDate.of(2026, 12, 8))).isInstanceOf(Loaded.Sound.class);
    }

    @Test
    void aTextThatPleaseCheckMakesTooLongIsAFindingFromThatDayOnlyAndStopsNobody() {
        var files = sound()
                .with(FLOW, SOUND.replace("Which level?", "\"{talk.cost}. " + "Which level? ".repeat(34) + "\""))
                .with(DIRECTORY,
                        ENTRIES.replace("    facts:\n      rumour", "    cost: free\n    facts:\n      rumour"));
        assertThat(Library.check(files, LocalDate.of(2027, 11, 22))).noneMatch(FactsAndDatesTest::isOfLength);
        assertThat(Library.check(files, LocalDate.of(2027, 11, 23))).anyMatch(FactsAndDatesTest::isOfLength);
        assertThat(Library.load(files, LocalDate.of(2027, 11, 23))).isInstanceOf(Loaded.Sound.class);
    }

    private static boolean isOfLength(Finding finding) {
        return finding.toString().startsWith(FLOW + ":10: with its choices this is");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            value: a rumour       | value: call 0120-061-338 | 12: take the phone number "0120-061-338" from the directory
            value: a rumour       | value: see telljp.com    | 12: take the address of a page "telljp.com" from the directory
            value: a rumour       | value: "{talk.fax}"      | 12: the directory has no fact named talk.fax
            id: visitor           | id: talk                 | 15: talk stands in directory/facts.yaml:2 already
            """)
    void findsAFaultInTheDirectory(String sound, String broken, String finding) {
        assertFound(DIRECTORY, ENTRIES, sound, broken, finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            numbers: { number: 050 | numbers: { fax: 050 | 15: a line says its number, hours and languages
            hours: { en: 24 hours, ja: 24時間, open: always } | cost: { en: free, ja: 無料 } | 15: a line says its number, hours and languages
            """)
    void findsALineThatSaysTooLittle(String sound, String broken, String finding) {
        int visitor = ENTRIES.indexOf("  - id: visitor");
        var text = ENTRIES.substring(0, visitor) + ENTRIES.substring(visitor).replace(sound, broken);
        assertFound(DIRECTORY, text, "visitor", "visitor", finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            flow: odd          | flow: evne         | 5: there is no flow named evne
            closes: 2027-02-06 | closes: 2027-01-09 | 6: it ends on 2027-01-09, before it begins
            closes: 2027-02-06 | closes: 2072-02-06 | 6: the year of 2072-02-06 cannot be right
            opens: 2027-01-10  | opens: 0207-01-10  | 6: the year of 2027-02-06 cannot be right
            official           | unverified         | 7: nobody has verified it; it must not be said
            """)
    void findsTheFaultInTheCalendar(String sound, String broken, String finding) {
        assertFound(CALENDAR, EVENTS, sound, broken, finding);
    }

    @Test
    void findsAnEventThatNobodyHasCheckedForMoreThanAYearAndStopsNobody() {
        var stale = "calendar.yaml:9: its source was last checked on 2026-11-22; read it again";
        assertThat(Library.check(sound(), LocalDate.of(2027, 12, 27))).map(Finding::toString).doesNotContain(stale);
        assertThat(Library.check(sound(), LocalDate.of(2027, 12, 28))).map(Finding::toString).contains(stale);
        assertThat(Library.load(sound(), LocalDate.of(2027, 12, 28))).isInstanceOf(Loaded.Sound.class);
    }

    @Test
    void acceptsAnEscalationAsTheWayToAPerson() {
        assertFound(FLOW, SOUND.replace("moved:", "  bring:\n    escalate: normal\nmoved:"), "do: person", "to: bring",
                null);
    }

    @Test
    void whatCannotBeReadHasNoFindingsInOtherFiles() {
        assertThat(BrokenContentTest.findings(sound().with(DIRECTORY, "entries: [").with(CALENDAR, "events: ]")))
                .hasSize(2)
                .allMatch(finding -> finding.contains(": this is no YAML: "));
    }

    private static void assertFound(String file, String text, String sound, String broken, String finding) {
        assertThat(text).contains(sound);
        var found = BrokenContentTest.findings(sound().with(file, text.replace(sound, broken)));
        assertThat(found).isEqualTo(finding == null ? List.of() : List.of(file + ":" + finding));
    }
}
