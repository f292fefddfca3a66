package org.soudan.conversations.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Answer.Choosable;
import org.soudan.conversations.flow.Flow;
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
        var flow = flow(HEAD + SAY + "    sms: { en: H, ja: 短 }\n    ask: text\n    save: x\n    skip: true\n");
        assertThat(flow.step("start")).hasValueSatisfying(step -> assertThat(((Step.Ask) step).skippable()).isTrue());
        assertThat(flow.sms()).containsOnly(Map.entry("start", new Words("H", "短")));
    }

    @Test
    void readsWhereAStepLeads() {
        var say = (Step.Say) start(SAY + "    then: [{ when: { level: [N4, N5] }, to: no }, { do: end }]\n");
        assertThat(say.next().getFirst().when()).containsEntry("level", List.of("N4", "N5"));
        assertThat(say.next()).map(Route::target).containsExactly(new Target.ToStep("no"), new Target.End());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "flow: odd", "flow: odd\ntitle: { en: a, ja: b }", "[1, 2]", "just words",
        "steps: {}"})
    void isNotFooledByAFileThatIsNoFlow(String yaml) {
        assertThat(FlowFile.read("odd.yaml", yaml).source().faults()).isNotEmpty().allMatch(
                fault -> fault.toString().startsWith("odd.yaml:1: ") || fault.toString().startsWith("odd.yaml:2: "));
    }

    @Test
    void knowsWhereEverythingStands() {
        var source = FlowFile.read("odd.yaml", HEAD + "    say:\n      en: Hi\n      ja: |-\n        やあ\n").source();
        assertThat(source.place(List.of("steps", "start", "say", "ja"))).hasToString("odd.yaml:7");
        assertThat(source.place(List.of("steps", "start", "say", "fr"))).hasToString("odd.yaml:5");
        assertThat(source.place(List.of("nowhere"))).hasToString("odd.yaml:1");
    }

    private static Answer answer(String ask) {
        return ((Step.Ask) start(SAY + "    ask: " + ask + "\n    save: x\n")).answer();
    }

    private static Step start(String step) {
        return flow(HEAD + step).step("start").orElseThrow();
    }

    private static Flow flow(String yaml) {
        var written = FlowFile.read("odd.yaml", yaml);
        assertThat(written.source().faults()).isEmpty();
        return written.value().orElseThrow();
    }
}
