package org.soudan.conversations.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ＨＥＬＰ　ｍｅ         | help me
            ｼﾆﾀｲ                   | シニタイ
            ﾊﾟｽﾎﾟｰﾄ                | パスポート
            N２                    | n2
            I CAN'T Breathe        | i cant breathe
            don’t don‘t don`t      | dont dont dont
            don´t donʼt don＇t     | dont dont dont
            '  hello,   world!! '  | hello world
            STOP.                  | stop
            1️⃣                    | 1
            相談・したい           | 相談 したい
            café                   | café
            """)
    void writesTheSameWordsTheSameWay(String typed, String plain) {
        assertThat(Plain.of(typed).value()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "？！", "❤️", "😭😭", "…", "\u0000\u0007", "\ud83d", "\u0301", "\u200b\u00ad"})
    void isEmptyWithoutLettersAndDigits(String typed) {
        assertThat(Plain.of(typed).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "I was raped, true", "rape, true", "grape jelly, false", "rapeseed oil, false", "therapeutic, false",
        "'(rape)', true", "drapes, false", "レイプrapeです, true", "x-rape-x, true"})
    void findsALatinWordBetweenBordersOnly(String text, boolean found) {
        var word = Plain.of(text.contains("raped") ? "raped" : "rape");
        assertThat(Plain.of(text).contains(word)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"もう死にたいです", "死 に た い", "死にたい", "あのね、死に、たい。", "I feel 死にたい today", "死に\nたい"})
    void findsJapaneseInsideAndAcrossSpaces(String text) {
        assertThat(Plain.of(text).contains(Plain.of("死にたい"))).isTrue();
    }

    @Test
    void findsAnEnglishPhraseThatTouchesJapanese() {
        assertThat(Plain.of("もうkill myselfしたい").contains(Plain.of("kill myself"))).isTrue();
    }

    @Test
    void removesInvisibleMarksInsideAWordAndSplitsAtAZeroWidthSpace() {
        assertThat(Plain.of("su\u00adic\u200dide kill\u200bmyself").value()).isEqualTo("suicide kill myself");
    }

    @Test
    void emptyPhraseIsNowhere() {
        assertThat(Plain.of("anything").contains(Plain.of("!?"))).isFalse();
        assertThat(Plain.of("anything").without(Plain.of("!?"))).isEqualTo(Plain.of("anything"));
    }

    @Test
    void takesEveryOccurrenceOfAnIdiomOut() {
        var left = Plain.of("dying to dying to see it").without(Plain.of("dying to"));
        assertThat(left.contains(Plain.of("dying"))).isFalse();
        assertThat(left.contains(Plain.of("see it"))).isTrue();
    }

    @Test
    void leavesTheWordBordersOfTheRestWhenAJapaneseIdiomGoes() {
        var left = Plain.of("死ぬほど疲れた and I want to die").without(Plain.of("死ぬほど"));
        assertThat(left.contains(Plain.of("want to die"))).isTrue();
        assertThat(left.contains(Plain.of("死ぬ"))).isFalse();
    }

    @Test
    void doesNotJoinWhatStoodAroundAnIdiom() {
        var left = Plain.of("自 笑い死 殺").without(Plain.of("笑い死"));
        assertThat(left.contains(Plain.of("自殺"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "I can't", "`don't!` -- OK?", "a.b.c", "x\u007Fy\u0000z", "N2, 3rd\n\tline", "''"})
    void thePlainestTextsAreMadeComparableByTheSameRules(String text) {
        assertThat(Plain.of(text).value()).isEqualTo(Plain.anything(text));
    }
}
