package org.soudan.conversations.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Answer.Choosable;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.text.Words;

class FlowFileTest {

    private static final String HEAD = """
            flow: odd
            title: { en: Odd, ja: 妙 }
            steps:
              start:
            """;
    private static final String SAY = "    say: { en: Hi, ja: やあ }\n";

    @Test
    void readsEveryKindOfAnswer() {
        assertThat(answer("text")).isEqualTo(new Answer.Text());
        assertThat(answer("number")).isEqualTo(new Answer.WholeNumber(0, 999_999));
        assertThat(answer("{ number: { from: 1, to: 5 } }")).isEqualTo(new Answer.WholeNumber(1, 5));
        assertThat(answer("date")).isEqualTo(new Answer.Date());
        assertThat(answer("yesno")).isEqualTo(new Answer.YesNo());
        assertThat(answer("{ choice: [N1, N2] }")).isEqualTo(new Answer.OneOf(List.of(same("N1"), same("N2"))));
        assertThat(answer("{ choice: [{ value: alt, en: ALT, ja: 外国語指導助手 }] }"))
                .isEqualTo(new Answer.OneOf(List.of(new Choosable("alt", new Words("ALT", "外国語指導助手")))));
        assertThat(answer("prefecture")).isEqualTo(new Answer.Prefecture());
        assertThat(answer("email")).isEqualTo(new Answer.Email());
        assertThat(answer("phone")).isEqualTo(new Answer.Phone());
    }

    private static Choosable same(String value) {
        return new Choosable(value, new Words(value, value));
    }

    @Test
    void readsWhatMayBeSkippedAndWhatIsShorterBySms() {
        var flow = FlowFile.read("f.yaml",
                HEAD + SAY + "    sms: { en: H, ja: 短 }\n    ask: text\n    save: x\n    skip: true\n");
        assertThat(flow.step("start")).hasValueSatisfying(step -> assertThat(((Step.Ask) step).skippable()).isTrue());
        assertThat(flow.sms()).containsOnly(Map.entry("start", new Words("H", "短")));
    }

    @Test
    void readsWhereAStepLeads() {
        var say = (Step.Say) start(SAY + "    then: [{ when: { level: [N4, N5] }, to: no }, { do: end }]\n");
        assertThat(say.next().getFirst().when()).containsEntry("level", List.of("N4", "N5"));
        assertThat(say.next()).map(Route::target).containsExactly(new Target.ToStep("no"), new Target.End());
    }

    static Stream<Arguments> faultySteps() {
        return Stream.of(
                Arguments.of("    choose: [{ to: a, en: A, ja: あ }]\n", "step start: say what the participant reads"),
                Arguments.of(SAY + "    choose: [{ to: a, en: A }]\n", "step start: ja is missing"),
                Arguments.of(SAY + "    choose: [{ to: a, en: A, ja: ' ' }]\n", "step start: ja is missing"),
                Arguments.of(SAY + "    choose: [{ en: A, ja: あ }]\n", "step start: say where this leads"),
                Arguments.of(SAY + "    choose: [{ do: dance, en: A, ja: あ }]\n", "step start: say where this leads"),
                Arguments.of(SAY + "    choose: [{ to: a, em: A, en: A, ja: あ }]\n",
                        "step start: nothing is called em"),
                Arguments.of(SAY + "    choose: [{ speak: fr, en: A, ja: あ }]\n", "step start: speak is en or ja"),
                Arguments.of(SAY + "    choose: [{ to: { a: b }, en: A, ja: あ }]\n", "step start: "),
                Arguments.of(SAY + "    choose: [plain]\n", "step start: en is missing"),
                Arguments.of(SAY + "    ask: text\n", "step start: name what is asked for"),
                Arguments.of(SAY + "    ask: poem\n    save: x\n", "step start: ask is text, number"),
                Arguments.of(SAY + "    then: [{ wen: { x: y }, to: a }]\n", "step start: nothing is called wen"),
                Arguments.of(SAY + "    then: 5\n", "step start: say where this leads"),
                Arguments.of("    escalate: crisis\n", "step start: escalate is urgent or normal"),
                Arguments.of("    then: { when: { x: y } }\n", "step start: say where this leads"),
                Arguments.of("", "step start: the step is empty"));
    }

    @ParameterizedTest
    @MethodSource("faultySteps")
    void namesTheFileAndTheStepOfAFault(String step, String fault) {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> FlowFile.read("odd.yaml", HEAD + step))
                .withMessageStartingWith("odd.yaml, " + fault);
    }

    static Stream<Arguments> faultyLines() {
        return Stream.of(
                Arguments.of(HEAD + "    say: [\n", "odd.yaml:"),
                Arguments.of(HEAD + "    say: { en: Hi }\n", "odd.yaml:5"),
                Arguments.of(HEAD + "    say: { en: Hi, ja: '' }\n", "odd.yaml:5"),
                Arguments.of(HEAD + SAY + "    tehn: a\n", "odd.yaml:7: Unrecognized property \"tehn\""),
                Arguments.of(HEAD + SAY + "  start:\n" + SAY, "odd.yaml:"),
                Arguments.of(HEAD + "    remember: { a: { b: c } }\n", "odd.yaml:5"),
                Arguments.of("flow: odd\nsteps: 7\n", "odd.yaml:2"));
    }

    @ParameterizedTest
    @MethodSource("faultyLines")
    void namesTheFileAndTheLineOfAFault(String yaml, String where) {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> FlowFile.read("odd.yaml", yaml))
                .withMessageStartingWith(where);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "flow: odd", "flow: odd\ntitle: { en: a, ja: b }", "[1, 2]", "just words",
        "steps: {}"})
    void isNotFooledByAFileThatIsNoFlow(String yaml) {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> FlowFile.read("odd.yaml", yaml))
                .withMessageStartingWith("odd.yaml");
    }

    private static Answer answer(String ask) {
        return ((Step.Ask) start(SAY + "    ask: " + ask + "\n    save: x\n")).answer();
    }

    private static Step start(String step) {
        return FlowFile.read("odd.yaml", HEAD + step).step("start").orElseThrow();
    }
}
