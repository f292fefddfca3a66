package org.soudan.conversations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.codec.ContentFault;
import org.soudan.conversations.engine.Content;

/** What holds for every subcommand, and {@code check}, which has nothing else. */
class SoudanTest {

    private static final ContentSource BROKEN = new ContentSource() {
        @Override
        public Content content() {
            throw new ContentFault("odd, start: there is no step named levle\nodd, end: no other step leads here");
        }

        @Override
        public int facts() {
            return 0;
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "draw", "chat", "classify", "evaluate", "cost"})
    void everySubcommandIsListedAndExplainsItself(String name) {
        assertThat(Ran.soudan("--help").out()).contains("\n  " + name + " ");
        var help = Ran.soudan(name, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).startsWith("Usage: soudan " + name).contains("-h, --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chekc", "check --fast", "draw", "evaluate", "classify", "chat --channel fax"})
    void wrongCommandIsTwoAndSaysWhatIsRight(String line) {
        var ran = Ran.soudan(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "draw --out /tmp/none", "chat", "classify x", "cost"})
    void faultyContentIsOneAndNamesItsFaults(String line) {
        var ran = Ran.with(BROKEN, "", line.split(" "));
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err().lines()).containsExactly(
                "odd, start: there is no step named levle", "odd, end: no other step leads here");
    }

    @Test
    void checkCountsWhatIsClean() {
        var ran = Ran.soudan("check");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .matches(
                        "check clean: [1-9]\\d+ flows, [1-9]\\d+ steps, [1-9]\\d+ facts, [1-9]\\d+ texts in each language\\R");
    }

    @Test
    void checkPrintsAFindingALineAndTheirNumber() {
        var ran = Ran.with(BROKEN, "", "check");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out().lines()).containsExactly(
                "odd, start: there is no step named levle", "odd, end: no other step leads here", "", "2 faults");
    }
}
