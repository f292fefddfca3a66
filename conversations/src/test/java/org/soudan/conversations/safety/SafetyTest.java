package org.soudan.conversations.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.soudan.conversations.Today;
import org.soudan.conversations.text.Phrases;
import org.soudan.conversations.text.Plain;

/** The shipped words and the shipped second opinion, on messages as people write them. */
class SafetyTest {

    private static final Safety SHIPPED = Today.CONTENT.safety();

    @ParameterizedTest
    @CsvFileSource(resources = "/safety/raises.txt", delimiter = '|', maxCharsPerColumn = 10_000)
    void raises(Alarm alarm, String message) {
        assertThat(SHIPPED.alarm(message)).contains(alarm);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/safety/near-misses.txt", delimiter = '|')
    void staysCalm(String message) {
        assertThat(SHIPPED.alarm(message)).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/safety/raises.txt", delimiter = '|')
    void raisesInTheMiddleOfALongMessage(Alarm alarm, String message) {
        var around = "Last week we had sports day and the weather was fine. 運動会は楽しかったです。";
        assertThat(SHIPPED.alarm(around.repeat(40) + message + "。" + around.repeat(40))).contains(alarm);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/safety/near-misses.txt", delimiter = '|')
    void idiomBesideARealAlarmHidesNothing(String idiom) {
        assertThat(SHIPPED.alarm(idiom + ". I want to die")).contains(Alarm.SELF);
        assertThat(SHIPPED.alarm("死にたい。" + idiom)).contains(Alarm.SELF);
    }

    @Test
    void everyPhraseRaisesItsAlarmAndNoIdiomSwallowsIt() {
        SHIPPED.lexicon().phrases().forEach((alarm, phrases) -> assertThat(phrases.all())
                .allSatisfy(phrase -> assertThat(SHIPPED.alarm(phrase.value())).contains(alarm)));
    }

    @Test
    void mostPressingAlarmWins() {
        var lexicon = new Lexicon(
                "test",
                Map.of(Alarm.EMERGENCY, Phrases.of(List.of(Plain.of("fire"))), Alarm.SELF,
                        Phrases.of(List.of(Plain.of("die")))),
                Phrases.NONE,
                Phrases.NONE);
        assertThat(lexicon.read("fire, I die")).contains(Alarm.SELF);
    }
}
