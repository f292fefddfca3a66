package org.soudan.conversations.check;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.Today;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.codec.CalendarFile;
import org.soudan.conversations.codec.DirectoryFile;
import org.soudan.conversations.codec.FlowFile;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.PleaseCheck;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.library.Library;
import org.soudan.conversations.text.Words;

/** One sound flow; each test breaks one thing in it and expects just the finding for that. */
class CheckTest {

    private static final String SOUND = """
            flow: odd
            title: { en: Odd, ja: 妙 }
            steps:
              start:
                say: { en: "Call {tell.number}", ja: "{tell.number}へ" }
                choose:
                  - { to: level, en: Go on, ja: 次へ }
                  - { do: person, en: Talk to a person, ja: 相談員と話す }
              level:
                say: { en: Which level?, ja: どのレベルですか }
                ask: { choice: [N1, N2] }
                save: level
                then: [{ when: { level: N1 }, to: visit }, { flow: odd }]
              visit:
                call: odd
                then: { do: end }
            moved: { former: level }
            """;
    private static final String ENTRIES = """
            entries:
              - id: tell
                kind: line
                name: { en: TELL, ja: TELL }
                certainty: official
                source: https://example.org/tell
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
    private static final PleaseCheck PLEASE_CHECK = new PleaseCheck(new Words("{links}", "{links}"),
            new Words("?", "？"));
    private static final Directory DIRECTORY = directory(ENTRIES);

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
    private static final Calendar CALENDAR = CalendarFile.read("calendar.yaml", EVENTS);

    @Test
    void soundFlowIsClean() {
        assertThat(findings(SOUND)).isEmpty();
    }

    @Test
    void shippedContentIsClean() {
        assertThat(Library.check(Today.DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            to: level, en             | to: levle, en               | odd, start: there is no step named levle
            to: visit }               | to: visit }, { to: vist }   | odd, level: there is no step named vist
            { flow: odd }             | { flow: even }              | odd, level: there is no flow named even
            call: odd                 | call: even                  | odd, visit: call: names a flow that does not exist
            former: level             | former: gone                | odd, gone: moved: names a step that does not exist
            , ja: 次へ                | , ja: キャンセル            |
            en: Go on                 | en: Cancel                  | odd, start: an answer must not be a word that stops SMS
            en: Go on                 | en: "Stop!"                 | odd, start: an answer must not be a word that stops SMS
            [N1, N2]                  | [N1, End]                   | odd, level: an answer must not be a word that stops SMS
            Call {tell.number}        | Call {tell.fax}             | odd, start: the directory has no fact named tell.fax
            Which level?              | "{tell.rumour}?"            | odd, level: nobody has verified tell.rumour; it must not be said
            en: Go on                 | en: "{tell.rumour}"         | odd, start: nobody has verified tell.rumour; it must not be said
            en: Go on                 | en: "{tell.hearsay}"        | odd, start: an answer has no room for please check, and tell.hearsay is second-hand
            "{tell.number}へ"         | "{tell.fax}へ"              | odd, start: the directory has no fact named tell.fax
            Which level?              | "Which {level, of}?"        | odd, level: a { in this text begins nothing that can be filled in
            do: person                | do: end                     | odd, start: offer a way to a person somewhere in the flow (do: person)
            Which level?              | Call 03-1234-5678           | odd, level: take the phone number "03-1234-5678" from the directory
            Which level?              | Call 119                    | odd, level: take the phone number "119" from the directory
            Which level?              | 0120-061-338 it is          | odd, level: take the phone number "0120-061-338" from the directory
            Which level?              | "Call #8891"                | odd, level: take the phone number "#8891" from the directory
            どのレベルですか          | ０１２０－０６１－３３８へ  | odd, level: take the phone number "0120-061-338" from the directory
            en: Go on                 | en: Call 110                | odd, start: take the phone number "110" from the directory
            Which level?              | See ajet.net                | odd, level: take the address of a page "ajet.net" from the directory
            Which level?              | "See https://x.example"     | odd, level: take the address of a page "https://" from the directory
            Which level?              | It costs ¥500               | odd, level: take the amount of money "¥5" from the directory
            どのレベルですか          | 2万円です                   | odd, level: take the amount of money "2万円" from the directory
            Which level?              | "Open until 17:00"          | odd, level: take the time of day "17:00" from the directory
            どのレベルですか          | 9時からです                 | odd, level: take the time of day "9時" from the directory
            Which level?              | By 3 March                  | odd, level: take the date "3 March" from the directory
            どのレベルですか          | 3月3日までです              | odd, level: take the date "3月3日" from the directory
            Call {tell.number}        | The password is jet2026     | odd, start: never print a password
            Call {tell.number}        | Password = 'jet'            | odd, start: never print a password
            {tell.number}へ           | パスワードはjetです         | odd, start: never print a password
            Call {tell.number}        | Write your password here    | odd, start: never ask for a password, a PIN or a login
            Which level?              | Which password?             | odd, level: never ask for a password, a PIN or a login
            save: level               | save: password              | odd, level: never ask for a password, a PIN or a login
            {tell.number}へ           | パスワードを教えてください  | odd, start: never ask for a password, a PIN or a login
            Which level?              | Your PA keeps it secret     | odd, level: do not promise that a PA keeps a secret; a PA may have to pass it on
            どのレベルですか          | PAは秘密を守ります          | odd, level: do not promise that a PA keeps a secret; a PA may have to pass it on
            Which level?              | In English 24 hours         | odd, level: no line is known to answer in English at all hours; say its hours
            Which level?              | "In English {tell.hours}"   | odd, level: no line is known to answer in English at all hours; say its hours
            どのレベルですか          | 英語で24時間です            | odd, level: no line is known to answer in English at all hours; say its hours
            Which level?              | "It is {subsidy.amount}"    | odd, start: whoever speaks of subsidy must also say one of [{subsidy.through}]
            Call {tell.number}        | Come {fair.when}            |
            Call {tell.number}        | Come {fete.when}            | odd, start: the directory has no fact named fete.when
            { to: level, en: Go on    | { remind: fair, to: level, en: Go on  |
            { to: level, en: Go on    | { remind: fete, to: level, en: Go on  | odd, start: the calendar has no event named fete
            { to: level, en: Go on    | { remind: fair, to: levle, en: Go on  | odd, start: there is no step named levle
            when: { level: N1 }       | when: { event.fair: open }  |
            when: { level: N1 }       | when: { event.fete: open }  | odd, level: the calendar has no event named fete
            when: { level: N1 }       | when: { event.fair: on }    | odd, level: an event is unannounced, ahead, open or over, never on
            then: { do: end }         | then: []                    | odd, visit: say where to go on from here (then:, choose: or escalate:)
            """)
    void findsTheFaultAndNothingElse(String sound, String broken, String finding) {
        assertThat(SOUND).contains(sound);
        var found = findings(SOUND.replace(sound, broken));
        assertThat(found).map(Finding::toString).isEqualTo(finding == null ? List.of() : List.of(finding));
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
        assertThat(findings(SOUND.replace("Call {tell.number}", text))).isEmpty();
    }

    @Test
    void aFactThatHasRunOutIsAFindingFromTheNextDayOnly() {
        var flow = FlowFile.read("odd.yaml", SOUND.replace("Which level?", "\"On {tell.gathering}\""));
        var flows = Map.of("odd", flow);
        assertThat(Check.content(flows, phrases(), DIRECTORY, CALENDAR, LocalDate.of(2026, 12, 7))).isEmpty();
        assertThat(Check.content(flows, phrases(), DIRECTORY, CALENDAR, LocalDate.of(2026, 12, 8)))
                .containsExactly(new Finding("odd", "level",
                        "tell.gathering has run out; look it up again, and say the new one or take it out"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            value: a rumour       | value: call 0120-061-338 | tell.rumour: take the phone number "0120-061-338" from the directory
            value: a rumour       | value: see telljp.com    | tell.rumour: take the address of a page "telljp.com" from the directory
            value: a rumour       | value: "{tell.fax}"      | tell.rumour: the directory has no fact named tell.fax
            numbers: { number: 03 | numbers: { fax: 03       | tell: a line says its number, hours and languages
            hours: { en: 24 hours, ja: 24時間, open: always } | cost: { en: free, ja: 無料 } | tell: a line says its number, hours and languages
            """)
    void findsAFaultInTheDirectory(String sound, String broken, String finding) {
        assertThat(ENTRIES).contains(sound);
        var at = ENTRIES.indexOf(sound);
        var entries = ENTRIES.substring(0, at) + broken + ENTRIES.substring(at + sound.length());
        assertThat(Check.content(Map.of(), phrases(), directory(entries), new Calendar(Map.of())))
                .map(Finding::toString).containsExactly("directory, " + finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            flow: odd          | flow: even         | calendar, fair: there is no flow named even
            closes: 2027-02-06 | closes: 2027-01-09 | calendar, fair: it ends on 2027-01-09, before it begins
            closes: 2027-02-06 | closes: 2072-02-06 | calendar, fair: the year of 2072-02-06 cannot be right
            opens: 2027-01-10  | opens: 0207-01-10  | calendar, fair: the year of 2027-02-06 cannot be right
            official           | unverified         | calendar, fair: nobody has verified it; it must not be said
            """)
    void findsTheFaultInTheCalendar(String sound, String broken, String finding) {
        assertThat(EVENTS).contains(sound);
        var calendar = CalendarFile.read("calendar.yaml", EVENTS.replace(sound, broken));
        var flows = Map.of("odd", FlowFile.read("odd.yaml", SOUND));
        assertThat(Check.content(flows, phrases(), DIRECTORY, calendar)).map(Finding::toString)
                .containsExactly(finding);
    }

    @Test
    void findsAnEventThatNobodyHasCheckedForMoreThanAYear() {
        assertThat(Dates.stale(CALENDAR, LocalDate.of(2027, 12, 27))).isEmpty();
        assertThat(Dates.stale(CALENDAR, LocalDate.of(2027, 12, 28)))
                .map(Finding::toString)
                .containsExactly("calendar, fair: its source was last checked on 2026-11-22; read it again");
    }

    @Test
    void findsAStepThatNoStepLeadsTo() {
        var lonely = "  lonely:\n    escalate: normal\n";
        assertThat(findings(SOUND.replace("moved:", lonely + "moved:")))
                .containsExactly(new Finding("odd", "lonely", "no other step leads here"));
    }

    @Test
    void findsAStepNamedMenuThatNoStepLeadsTo() {
        var menu = "  menu:\n    escalate: normal\n";
        assertThat(findings(SOUND.replace("moved:", menu + "moved:")))
                .containsExactly(new Finding("odd", "menu", "no other step leads here"));
    }

    @Test
    void findsAFlowWithoutABeginning() {
        assertThat(findings(SOUND.replace("  start:", "  begin:")))
                .contains(new Finding("odd", "start", "give the flow a step named start"));
    }

    @Test
    void acceptsTheCounsellingFlowOrAnEscalationAsTheWayToAPerson() {
        var escalating = SOUND.replace("do: person", "to: bring")
                .replace("moved:", "  bring:\n    escalate: normal\nmoved:");
        assertThat(findings(escalating)).isEmpty();
    }

    @Test
    void findsEveryMissingPhrase() {
        var findings = Check.content(Map.of(), Map.of(Phrase.HELLO, new Words("a", "a")), DIRECTORY,
                Calendar.EMPTY);
        assertThat(findings).hasSize(Phrase.values().length - 1);
        assertThat(findings).contains(new Finding("phrases", "MENU", "write this phrase in phrases.yaml"));
    }

    @Test
    void findsAnUnknownFactInAPhrase() {
        var phrases = new EnumMap<>(phrases());
        phrases.put(Phrase.MENU, new Words("{tell.fax}", "x"));
        assertThat(Check.content(Map.of(), phrases, DIRECTORY, Calendar.EMPTY))
                .containsExactly(new Finding("phrases", "MENU", "the directory has no fact named tell.fax"));
    }

    private static List<Finding> findings(String yaml) {
        Flow flow = FlowFile.read("odd.yaml", yaml);
        return Check.content(Map.of("odd", flow), phrases(), DIRECTORY, CALENDAR);
    }

    private static Map<Phrase, Words> phrases() {
        var phrases = new EnumMap<Phrase, Words>(Phrase.class);
        List.of(Phrase.values()).forEach(phrase -> phrases.put(phrase, new Words("a", "a")));
        return phrases;
    }

    private static Directory directory(String yaml) {
        return new Directory(DirectoryFile.read("lines.yaml", yaml).stream().collect(toMap(Entry::id, e -> e)),
                PLEASE_CHECK);
    }
}
