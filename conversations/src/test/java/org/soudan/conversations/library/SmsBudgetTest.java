package org.soudan.conversations.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.Today;

/** How long what is said by SMS may be, to the character. That the shipped content keeps to it, its check tells. */
class SmsBudgetTest {

    private static final int JAPANESE = 4 * 66;

    @Test
    void everyStepAndPhraseIsWithinItsBudgetAlsoWithWhatIsOldToday() {
        assertThat(Today.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 459", "6, 306"})
    void anEnglishListFromSixChoicesHasTwoSegmentsAndOthersThree(int choices, int most) {
        int room = most - "\n1 Talk to a person".length() - (choices - 1) * "\n1 Word a".length();
        assertThat(findings("a".repeat(room), "あ", choices)).isEmpty();
        assertThat(findings("a".repeat(room + 1), "あ", choices)).singleElement().asString()
                .startsWith("flows/even.yaml:6: with its choices this is");
    }

    @ParameterizedTest
    @CsvSource({"5", "6"})
    void aJapaneseListHasFourSegmentsOfSixtySix(int choices) {
        int room = JAPANESE - "\n1 相談員と話す".length() - (choices - 1) * "\n1 言葉a".length();
        assertThat(findings("a", "あ".repeat(room), choices)).isEmpty();
        assertThat(findings("a", "あ".repeat(room + 1), choices)).containsExactly(
                "flows/even.yaml:6: with its choices this is 265 characters by SMS, and 264 are the most; "
                        + "shorten it, or write shorter words for SMS (sms:)");
    }

    @Test
    void aCurlyQuoteThatFoldsIsNoFaultAndAnEmojiIs() {
        assertThat(findings("It’s", "あ", 2)).isEmpty();
        assertThat(findings("Hi 😀", "あ", 2)).containsExactly(
                "flows/even.yaml:6: by SMS \"😀\" makes this cost twice as much; write it otherwise");
    }

    private static List<String> findings(String en, String ja, int choices) {
        var others = IntStream.range(1, choices).mapToObj(n -> (char) ('a' + n)).map(
                "      - { do: end, en: Word %1$s, ja: 言葉%1$s }"::formatted).collect(Collectors.joining("\n"));
        var flow = """
                flow: even
                title: { en: Even, ja: 普通 }
                examples: { en: [where can I buy bread], ja: [パンはどこで買えますか] }
                steps:
                  start:
                    say: { en: "%s", ja: "%s" }
                    choose:
                      - { do: person, en: Talk to a person, ja: 相談員と話す }
                """.formatted(en, ja) + others + "\n";
        return BrokenContentTest.findings(BrokenContentTest.sound().with("flows/even.yaml", flow));
    }
}
