package org.soudan.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = ';', value = {
        "see <https://jetprogramme.org>; see https://jetprogramme.org",
        "<https://jetprogramme.org|the JET site> and more; https://jetprogramme.org and more",
        "<mailto:a@example.org|a@example.org>; mailto:a@example.org",
        "<tel:0120-46-1997|0120-46-1997>; tel:0120-46-1997",
        "<http://a.example> <http://b.example|b>; http://a.example http://b.example",
        "<@U123> <#C123|desk>; <@U123> <#C123|desk>",
        "a < b > c; a < b > c"})
    void linksAreReadAsTheirAddress(String raw, String plain) {
        assertThat(SlackText.plain(raw)).isEqualTo(plain);
    }

    @Test
    void escapesAreUndoneOnceOnly() {
        assertThat(SlackText.plain("1 &lt; 2 &amp;&amp; 3 &gt; 2")).isEqualTo("1 < 2 && 3 > 2");
        assertThat(SlackText.plain("&amp;lt;")).isEqualTo("&lt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!channel>", "<!here|here>", "<@U123>", "<https://evil.example|bank>", "a & b < c",
        "&lt;!channel&gt;"})
    void whatWeWriteCallsNobodyAndIsReadBackAsItWas(String text) {
        assertThat(SlackText.escaped(text)).doesNotContain("<").doesNotContain(">");
        assertThat(SlackText.plain(SlackText.escaped(text))).isEqualTo(text);
    }
}
