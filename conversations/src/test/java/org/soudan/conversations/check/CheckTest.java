package org.soudan.conversations.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.codec.CalendarFile;
import org.soudan.conversations.codec.FlowFile;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Fact;
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
    private static final Directory DIRECTORY = new Directory(
            Map.of("tell.number", fact(Certainty.OFFICIAL), "tell.rumour", fact(Certainty.UNVERIFIED)));

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
        assertThat(Library.load().flows()).isNotEmpty();
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
            "{tell.number}へ"         | "{tell.fax}へ"              | odd, start: the directory has no fact named tell.fax
            Which level?              | "Which {level, of}?"        | odd, level: a { in this text begins nothing that can be filled in
            do: person                | do: end                     | odd, start: offer a way to a person somewhere in the flow (do: person)
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

    private static Fact fact(Certainty certainty) {
        return new Fact(new Words("1", "1"), certainty, URI.create("https://example.org"), LocalDate.EPOCH);
    }
}
