package org.soudan.conversations.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.Today;
import org.soudan.conversations.codec.FlowFile;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.text.Language;

/** A flow with every kind of step; what some conversations reach of it. */
class CoverageTest {

    private static final String ODD = """
            flow: odd
            title: { en: Oddities, ja: 奇妙 }
            steps:
              start:
                remember: { seen: "yes" }
                then: fork
              fork:
                then: [{ when: { seen: "no" }, to: never }, { to: hello }]
              never:
                say: { en: Never, ja: なし }
                then: pick
              hello:
                say: { en: Hello, ja: どうぞ }
                then: pick
              pick:
                say: { en: Pick, ja: 選んでください }
                choose:
                  - { to: level, en: Level, ja: レベル }
                  - { to: aside, en: Aside, ja: わき }
                  - { do: person, en: A person, ja: 人間 }
              level:
                say: { en: Which, ja: どれ }
                ask: { choice: [N1, N2] }
                save: level
                then: [{ when: { level: N1 }, to: bring }, { to: pick }]
              aside:
                call: called
                then: pick
              bring:
                escalate: normal
            """;
    private static final String CALLED = """
            flow: called
            title: { en: Called, ja: 呼び出し }
            steps:
              start:
                say: { en: Go on, ja: 進みます }
                choose: [{ do: end, en: Back, ja: 戻ります }]
            """;
    private static final Content CONTENT = content();

    @Test
    void stepsOnTheWayAreReachedAlsoThoseThatSayNothing() {
        assertThat(reached(new Act.Writes("menu"), new Act.Presses("Odd")))
                .containsExactly("start", "fork", "hello", "pick");
    }

    @Test
    void choicesAreReachedByButtonByNumberAndByLabel() {
        var way = List.of("start", "fork", "hello", "pick", "pick Level", "level", "level N2");
        assertThat(reached(begin(), odd(), new Act.Presses("Level"), new Act.Presses("N2")))
                .containsExactlyElementsOf(way);
        assertThat(reached(begin(), odd(), new Act.Writes("1"), new Act.Writes("2"))).containsExactlyElementsOf(way);
        assertThat(reached(begin(), odd(), new Act.Writes("level"), new Act.Writes("n2")))
                .containsExactlyElementsOf(way);
    }

    @Test
    void calledFlowsAndWordlessEscalationsAreReached() {
        assertThat(reached(
                begin(), odd(), new Act.Presses("Aside"), new Act.Presses("Back"), new Act.Presses("Level"),
                new Act.Presses("N1")))
                .contains("aside", "pick Aside", "level N1", "bring");
    }

    @Test
    void eachLanguageCountsForItself() {
        var coverage = Coverage.of(CONTENT, List.of(transcript(new Act.Writes("メニュー"), new Act.Writes("1"))));
        assertThat(coverage.steps("odd", Language.JA)).hasToString("4/8");
        assertThat(coverage.steps("odd", Language.EN)).hasToString("0/8");
        assertThat(coverage.choices("odd", Language.JA)).hasToString("0/5");
        assertThat(coverage.unreached()).hasSize(coverage.places().size() - coverage.reached().size());
    }

    @Test
    void markedContentGoesTheSameWays() {
        var transcript = transcript(begin(), odd(), new Act.Presses("Aside"), new Act.Presses("Back"),
                new Act.Writes("1"));
        var brief = new Transcript(transcript.channel(), true, Optional.empty(), transcript.exchanges());
        var marked = new Player(new Marks(CONTENT).marked(), session -> session).play(brief);
        assertThat(marked).isEqualTo(new Player(CONTENT, session -> session).play(brief));
    }

    @Test
    void explorerReachesAllThatCanBeReached() {
        var explorer = new Explorer(CONTENT, Coverage.of(CONTENT, List.of()));
        var made = Stream.of(Language.values())
                .flatMap(language -> Stream.of("odd", "called")
                        .flatMap(flow -> explorer.explore(flow, language).stream()))
                .toList();
        assertThat(made).allMatch(Transcript::brief);
        var coverage = Coverage.of(CONTENT, made);
        assertThat(coverage.unreached())
                .filteredOn(place -> !place.step().flow().equals("welcome"))
                .extracting(place -> place.step().step())
                .containsExactly("never", "never");
        var again = new Explorer(CONTENT, coverage);
        assertThat(again.explore("odd", Language.EN)).isEmpty();
    }

    private static Act begin() {
        return new Act.Writes("menu");
    }

    private static Act odd() {
        return new Act.Presses("Odd");
    }

    private static List<String> reached(Act... acts) {
        var coverage = Coverage.of(CONTENT, List.of(transcript(acts)));
        return coverage.places().stream()
                .filter(coverage.reached()::contains)
                .filter(place -> place.step().flow().equals("odd") && place.language() == Language.EN)
                .map(place -> place.step().step() + place.choice().map(label -> " " + label).orElse(""))
                .toList();
    }

    private static Transcript transcript(Act... acts) {
        var exchanges = Stream.of(acts).map(act -> new Exchange(Duration.ZERO, act, Outcome.Seen.NOTHING)).toList();
        return new Transcript(Channel.SLACK, false, Optional.empty(), exchanges);
    }

    private static Content content() {
        var shipped = Today.CONTENT;
        var menu = """
                flow: welcome
                title: { en: Menu, ja: メニュー }
                steps:
                  menu:
                    say: { en: Menu, ja: メニュー }
                    choose: [{ flow: odd, en: Odd, ja: 奇妙 }]
                """;
        var flows = new LinkedHashMap<String, Flow>();
        Map.of("welcome", menu, "odd", ODD, "called", CALLED)
                .forEach((id, yaml) -> flows.put(id, FlowFile.read(id + ".yaml", yaml).value().orElseThrow()));
        return new Content(
                flows, shipped.phrases(), shipped.commands(), shipped.prefectures(), shipped.safety(), shipped.topics(),
                shipped.calendar(), shipped.site(), shipped.limits(), shipped.openings());
    }
}
