package org.soudan.conversations.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptFileTest {

    private static final String FULL = """
            channel: SMS
            begins: 2026-12-24T23:30
            turns:
            - they: 1
              bot: |-
                One
                two
              offers:
              - Menu
            - press: Menu
              later: PT30H
            - counsellor: claims
              desk:
              - "case 1: claimed"
            - counsellor: Hello
            - counsellor: resolves""";
    private static final String BRIEF = """
            channel: SLACK
            brief: true
            turns:
            - they: menu
              leads: "welcome, menu\"""";

    @Test
    void whatIsReadIsWrittenTheSame() {
        assertThat(TranscriptFile.write(TranscriptFile.read("x", FULL)).strip())
                .isEqualToIgnoringNewLines(TranscriptFile.SCHEMA + FULL);
        assertThat(TranscriptFile.write(TranscriptFile.read("x", BRIEF)).strip())
                .isEqualTo(TranscriptFile.SCHEMA + BRIEF);
    }

    @Test
    void beginningIsATimeInJapan() {
        assertThat(TranscriptFile.read("x", FULL).begins()).contains(Instant.parse("2026-12-24T14:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            channel: SMS    | channel: FAX     | x.yaml: channel is SLACK or SMS
            channel: SMS    |                  | x.yaml: a transcript has a channel (SLACK or SMS) and turns
            2026-12-24T     | noon             | x.yaml: begins is a time in Japan such as 2026-12-24T23:30
            PT30H           | 30h              | x.yaml, turn 2: later is a length of time such as PT30M, PT25H or P2D
            press: Menu     | bot: Menu        | x.yaml, turn 2: a turn has one of they, press, counsellor and reminder
            press: Menu     | prss: Menu       | x.yaml:1
            """)
    void faultIsNamedWithItsPlace(String sound, String broken, String fault) {
        var yaml = FULL.replace(sound, broken == null ? "" : broken);
        assertThatThrownBy(() -> TranscriptFile.read("x.yaml", yaml))
                .isInstanceOf(ContentFault.class)
                .hasMessageStartingWith(fault);
    }
}
