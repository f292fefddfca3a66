package org.soudan.conversations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChatCommandTest {

    @Test
    void smsIsShownAsItIsSentWithItsSegments() {
        var ran = Ran.typing("menu\n1\n/quit\nnever read\n", "chat");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("(It is 2026-11-23T12:00 in Japan.)\n> This is Soudan")
                .contains("\n1 Talk to a person\n", "  (SMS, 3 segments, GSM-7)\n",
                        "  (desk) case 1: NORMAL, welcome, EN")
                .doesNotContain("never read");
    }

    @Test
    void numberPressesAButtonOnSlack() {
        var ran = Ran.typing("日本語講座\n6\n", "chat", "--channel", "slack");
        assertThat(ran.out())
                .contains("\n  [6] 相談員と話す\n", "  (desk) case 1: NORMAL, japanese.course, JA, WAITING")
                .doesNotContain("hears: 6", "segment");
    }

    @Test
    void languageIsAsIfAskedFor() {
        assertThat(Ran.typing("hello\n", "chat", "--language", "ja").out()).contains("相談員と話す");
    }

    @Test
    void clockMovesOnlyAsTold() {
        var lines = "/at 2026-12-24T23:30\n/wait 25h\n/wait 2d\n/wait 90m\n/wait soon\n/at noon\n/jump\n";
        var ran = Ran.typing(lines, "chat", "--at", "2026-01-02T03:04");
        assertThat(ran.out().replace("> ", "").lines()).containsExactly(
                "(It is 2026-01-02T03:04 in Japan.)",
                "(It is 2026-12-24T23:30 in Japan.)",
                "(It is 2026-12-26T00:30 in Japan.)",
                "(It is 2026-12-28T00:30 in Japan.)",
                "(It is 2026-12-28T02:00 in Japan.)",
                "\"soon\" is no length of time; write it such as 30m, 25h or 2d.",
                "\"noon\" is no time; write it such as 2026-12-24T23:30.",
                "Write /wait 25h, /at 2026-12-24T23:30 or /quit.");
    }

    @Test
    void placeIsForgottenWhenTheTimeIsOver() {
        var at = "when is the career fair\n/wait %s\n1\n";
        assertThat(Ran.typing(at.formatted("1h"), "chat").out()).doesNotContain("did not understand");
        assertThat(Ran.typing(at.formatted("25h"), "chat").out()).contains("did not understand");
    }

    @Test
    void wrongTimeIsSaidSo() {
        var ran = Ran.soudan("chat", "--at", "noon");
        assertThat(ran).isEqualTo(new Ran(2, "", "\"noon\" is no time; write it such as 2026-12-24T23:30.\n"));
    }
}
