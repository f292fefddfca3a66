package org.soudan.conversations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutTest {

    private static final Pattern SEEN = Pattern.compile("\\X");

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '%', textBlock = """
            30 > One line is here.\\nAnd a second. And a third. > One line is here.
            30 > Short.\\nAnd a second one. And a third. > Short.\\nAnd a second one. %
            30 > It costs 3.5 yen. Then it is free for all. > It costs 3.5 yen. %
            30 > A sentence that is much longer than a page > A sentence that is much %
            26 > 相談は無料です。電話は平日の昼間だけです。夜は閉まっています。 > 相談は無料です。電話は平日の昼間だけです。
            19 > 相談は無料で電話は平日の昼間だけで夜は、閉まっていて > 相談は無料で電話は平日の昼間だけで夜
            22 > Call at 03-1234-5678 or 0120-123-456 now > Call at 03-1234-5678 %
            24 > 詳しくは https://a.example/b/c?d=E を > 詳しくは
            """)
    void cutsWhereItHurtsLeast(int most, String text, String first) {
        var cut = Cut.pages(text.translateEscapes(), most).getFirst();
        assertThat(cut.strip()).isEqualTo(first.replace("%", "").translateEscapes().strip());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 30, 66})
    void pagesOfAnyTextAreTheTextAndWithinTheirLength(int most) {
        Soup.texts().limit(40).forEach(text -> {
            var pages = Cut.pages(text, most);
            assertThat(String.join("", pages)).isEqualTo(text);
            assertThat(pages).allSatisfy(page -> assertThat(page.length()).isLessThanOrEqualTo(Math.max(2, most)));
            assertThat(pages).noneMatch(Soup::beginsOrEndsInAPair);
        });
    }

    @ParameterizedTest
    @MethodSource("org.soudan.conversations.text.Soup#texts")
    void nothingThatPeopleSeeAsOneCharacterIsCut(String text) {
        var seen = SEEN.matcher(text).results().map(found -> found.group()).toList();
        var pages = Cut.pages(text, 40).stream().flatMap(page -> SEEN.matcher(page).results())
                .map(found -> found.group()).toList();
        assertThat(pages).isEqualTo(seen);
    }

    @Test
    void aCharacterLongerThanAPageIsCutBetweenCodePoints() {
        assertThat(Cut.pages("👨‍👩‍👧‍👦", 4)).containsExactly("👨‍", "👩‍", "👧‍", "👦");
    }

    @Test
    void alwaysGoesOnWhenNothingFits() {
        assertThat(Cut.first("😀b", page -> false)).isEqualTo("😀");
        assertThat(Cut.pages("", 10)).isEqualTo(List.of(""));
    }
}
