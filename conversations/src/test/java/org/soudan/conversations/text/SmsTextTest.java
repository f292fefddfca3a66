package org.soudan.conversations.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTextTest {

    /** The figures of the public calculators, Twilio's among them: before, times, unit, after, segments. */
    @ParameterizedTest
    @CsvSource({
        "'',0,a,'',1", "'',160,a,'',1", "'',161,a,'',2", "'',306,a,'',2", "'',307,a,'',3", "'',459,a,'',3",
        "'',80,€,'',1", "'',81,€,'',2", "'',152,€,'',2", "'',153,€,'',3",
        "'',152,a,€aaaaaaaa,2", "€,151,a,€a,1", "'',158,a,€,1", "'',159,a,€,2",
        "'',70,あ,'',1", "'',71,あ,'',2", "'',134,あ,'',2", "'',135,あ,'',3", "'',201,あ,'',3", "'',202,あ,'',4",
        "'',35,😀,'',1", "'',36,😀,'',2", "'',66,😀,'',2", "'',67,😀,'',3", "あ,66,😀,'',2"})
    void countsSegmentsAsThePublicCalculatorsDo(String before, int times, String unit, String after, int segments) {
        assertThat(SmsText.segments(before + unit.repeat(times) + after)).isEqualTo(segments);
    }

    @Test
    void neverCutsAnExtensionCharacterAcrossParts() {
        var cut = "a".repeat(152) + "€" + "a".repeat(152);
        assertThat(SmsText.segments(cut)).isEqualTo(3);
        assertThat(SmsText.segments("a".repeat(151) + "€" + "a".repeat(153))).isEqualTo(2);
    }

    @Test
    void neverCutsASurrogatePairAcrossParts() {
        assertThat(SmsText.segments("あ".repeat(66) + "😀" + "あ".repeat(66))).isEqualTo(3);
        assertThat(SmsText.segments("あ".repeat(65) + "😀" + "あ".repeat(67))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ", " !\"#¤%&'()*+,-./0123456789:;<=>?¡", "ÄÖÑÜ§¿äöñüà",
        "^{}\\[~]|€\f", "\r\n"})
    void knowsTheGsmTable(String characters) {
        assertThat(SmsText.isGsm(characters)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ç", "`", "á", "’", "“", "–", "…", "\t", "あ", "ｱ", "「", "😀", "\u00a0", "\ud83d"})
    void knowsWhatIsNotInTheGsmTable(String character) {
        assertThat(SmsText.isGsm(character)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '%', textBlock = """
            I’m “here” – now…    > I'm "here" - now...
            ‘a’ • b              > 'a' - b
            it’s 日本語          > it’s 日本語
            it’s 😀 here         > it’s 😀 here
            「相談」…            > 「相談」…
            plain                > plain
            """)
    void foldsTypographyOnlyWhenThatKeepsItGsm(String typed, String sent) {
        assertThat(SmsText.fold(typed)).isEqualTo(sent);
    }

    @Test
    void aSmartQuoteCostsAnEnglishTextNothing() {
        var text = "’".repeat(160);
        assertThat(SmsText.segments(text)).isEqualTo(3);
        assertThat(SmsText.segments(SmsText.fold(text))).isEqualTo(1);
    }

    @Test
    void countsAJapaneseReply() {
        var reply = "相談員に連絡しました。命の危険があるときは119か110へ。";
        assertThat(SmsText.isGsm(reply)).isFalse();
        assertThat(SmsText.segments(reply)).isEqualTo(1);
        assertThat(SmsText.segments(reply.repeat(3))).isEqualTo(2);
    }
}
