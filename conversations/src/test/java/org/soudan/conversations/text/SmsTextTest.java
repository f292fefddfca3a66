package org.soudan.conversations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SmsTextTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** The figures of the public calculators, Twilio's among them: before, times, unit, after, segments. */
    @ParameterizedTest
    @CsvSource({
        "'',0,a,'',1", "'',160,a,'',1", "'',161,a,'',2", "'',306,a,'',2", "'',307,a,'',3", "'',459,a,'',3",
        "'',80,€,'',1", "'',81,€,'',2", "'',152,€,'',2", "'',153,€,'',3",
        "'',152,a,€aaaaaaaa,2", "€,151,a,€a,1", "'',158,a,€,1", "'',159,a,€,2",
        "'',70,あ,'',1", "'',71,あ,'',2", "'',134,あ,'',2", "'',135,あ,'',3", "'',201,あ,'',3", "'',202,あ,'',4",
        "'',35,😀,'',1", "'',36,😀,'',2", "'',66,😀,'',2", "'',67,😀,'',3", "あ,66,😀,'',2",
        "😜,68,a,'',1", "😜,69,a,'',2", "😜,133,a,'',3", "🇮🇹,66,a,'',1", "🇮🇹,67,a,'',2", "🏳️‍🌈,64,a,'',1",
        "🏳️‍🌈,65,a,'',2",
        "€,158,a,'',1", "€,159,a,'',2", "😀,68,],'',1", "😀,69,],'',2", "'',70,ç,'',1", "'',71,ç,'',2"})
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

    @Test
    void neverCutsWhatPeopleSeeAsOneCharacter() {
        for (var seen : List.of("👨‍👩‍👧‍👦", "🏳️‍🌈", "🇯🇵", "1️⃣", "👍🏽", "か\u3099")) {
            assertThat(SmsText.parts("あ".repeat(66) + seen + "あ".repeat(20))).containsExactly(
                    "あ".repeat(66), seen + "あ".repeat(20));
        }
        assertThat(SmsText.parts("e" + "\u0301".repeat(100))).extracting(String::length).containsExactly(67, 34);
    }

    /** What Twilio's own calculator says (npm sms-segments-calculator 1.3.0, MIT), for texts made at random. */
    @Test
    void countsRandomTextsAsTwilioDoes() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/sms/segments.jsonl"));
        assertThat(lines).hasSizeGreaterThan(50).allSatisfy(line -> {
            var counted = JSON.readTree(line);
            var text = counted.get("text").asString();
            assertThat(SmsText.isGsm(text)).isEqualTo(counted.get("encoding").asString().equals("GSM-7"));
            assertThat(SmsText.segments(text)).isEqualTo(counted.get("segments").asInt());
        });
    }

    @ParameterizedTest
    @MethodSource("org.soudan.conversations.text.Soup#texts")
    void partsOfAnyTextAreWholeAndNotTooLong(String text) {
        var parts = SmsText.parts(text);
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts).hasSize(SmsText.segments(text));
        assertThat(parts).allSatisfy(part -> {
            assertThat(Soup.units(part, text)).isLessThanOrEqualTo(
                    parts.size() > 1 ? SmsText.isGsm(text) ? 153 : 67 : SmsText.isGsm(text) ? 160 : 70);
            assertThat(Soup.beginsOrEndsInAPair(part)).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("org.soudan.conversations.text.Soup#texts")
    void aFoldedTextIsGsmOrTheTextItself(String text) {
        var folded = SmsText.fold(text);
        assertThat(folded.equals(text) || SmsText.isGsm(folded)).isTrue();
        assertThat(SmsText.segments(folded)).isLessThanOrEqualTo(SmsText.segments(text));
        assertThat(SmsText.fold(folded)).isEqualTo(folded);
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
            ＪＥＴ　０３－１２３４ > JET 03-1234
            （Ｎ２）！           > (N2)!
            ｏｋ です            > ｏｋ です
            １０時〜、「Ａ」     > １０時〜、「Ａ」
            oﬃce ‹ﬁt›           > office 'fit'
            9:00–17:00          > 9:00-17:00
            0120‑123−456        > 0120-123-456
            a\u200bb\u00adc\ufeff  > abc
            ￥5,000 × 3         > ¥5,000 x 3
            cafe\u0301 Müller   > café Müller
            1½ m² ①            > 1½ m² ①
            José, Tōkyō         > José, Tōkyō
            https://a.jp/b–c – x > https://a.jp/b–c – x
            “https://a.jp/b”…   > "https://a.jp/b"...
            👨‍👩‍👧 it’s               > 👨‍👩‍👧 it’s
            """)
    void foldsTypographyOnlyWhenThatKeepsItGsm(String typed, String sent) {
        assertThat(SmsText.fold(typed.translateEscapes())).isEqualTo(sent.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource({"Tōkyō,Tokyo", "García,Garcia", "Çağla,Çagla", "naïve façade,naive facade"})
    void takesAccentsOffLettersOnlyWhereThatSavesASegment(String accented, String bare) {
        assertThat(SmsText.fold(accented)).isEqualTo(accented);
        assertThat(SmsText.fold(accented + "a".repeat(66))).isEqualTo(bare + "a".repeat(66));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.jp/tōkyō", "www.a.jp/tōkyō", "tōkyō@a.jp", "thế", "ǖ", "Łódź", "ρό", "5°C", "½"})
    void neverChangesWhatWouldMeanOrLeadElsewhere(String text) {
        var sentence = "a".repeat(70) + " " + text + " it’s";
        assertThat(SmsText.fold(sentence)).isEqualTo(sentence);
    }

    @Test
    void foldsAnyTextInNoTime() {
        for (var text : List.of("x😀".repeat(20_000), "é@".repeat(20_000), "ā".repeat(40_000), "www.".repeat(10_000))) {
            assertThat(SmsText.fold(text)).hasSizeLessThanOrEqualTo(text.length());
        }
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
