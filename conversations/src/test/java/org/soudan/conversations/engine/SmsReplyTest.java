package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.text.SmsText;

class SmsReplyTest {

    @Test
    void numbersTheChoicesFromOne() {
        var choices = List.of(new Choice("a", "Counselling"), new Choice("b", "Talk to a person"));

        assertThat(SmsReply.of("How can I help?", choices))
                .isEqualTo("How can I help?\n1 Counselling\n2 Talk to a person");
    }

    @Test
    void isTheTextAloneWithoutChoices() {
        assertThat(SmsReply.of("Write any time.", List.of())).isEqualTo("Write any time.");
    }

    @Test
    void makesMarksPlainWhereThatSavesSegments() {
        var body = SmsReply.of("It’s free", List.of(new Choice("a", "Yes – please")));

        assertThat(body).isEqualTo("It's free\n1 Yes - please");
        assertThat(SmsText.isGsm(body)).isTrue();
    }

    @Test
    void leavesMarksAloneWhereThatSavesNothing() {
        assertThat(SmsReply.of("“こんにちは”", List.of(new Choice("a", "相談員と話す"))))
                .isEqualTo("“こんにちは”\n1 相談員と話す");
    }
}
