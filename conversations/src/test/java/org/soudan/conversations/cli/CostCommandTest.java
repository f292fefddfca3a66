package org.soudan.conversations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soudan.conversations.Today;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.library.Library;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;

class CostCommandTest {

    private static final Content CONTENT = Library.load(Today.DAY);

    @Test
    void everyFlowHasALineAndAllHasTheirSum() {
        var ran = Ran.soudan("cost");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines()).hasSize(CONTENT.flows().size() + 3);
        int privacy = sum("privacy");
        assertThat(ran.out())
                .containsPattern("\nprivacy +2 +\\d +" + privacy + " +\\d +\\d+  \\S+ \\((en|ja), \\d\\)\n");
        int english = CONTENT.flows().keySet().stream().mapToInt(CostCommandTest::sum).sum() + sum(Price.PHRASES);
        assertThat(ran.out()).containsPattern("\nall +\\d+ +\\d +" + english + " ");
    }

    @Test
    void dearTextsAreListedDearestFirst() {
        int dearest = Price.all(CONTENT).stream().mapToInt(Price::segments).max().orElseThrow();
        int violence = SmsText.segments(CONTENT.words(Phrase.CRISIS_VIOLENCE).ja());
        assertThat(Ran.soudan("cost", "--over", String.valueOf(violence - 1)).out())
                .containsPattern(
                        "\nOver " + (violence - 1) + " segments:\n  \\S+, \\S+ \\((en|ja), " + dearest + "\\)\n")
                .contains("\n  phrases, CRISIS_VIOLENCE (ja, " + violence + ")\n")
                .doesNotContain("DESK_");
        assertThat(Ran.soudan("cost", "--over", "9").out()).endsWith("No text is over 9 segments.\n");
    }

    @Test
    void numberedChoicesArePaidFor() {
        assertThat(Price.all(CONTENT)).contains(new Price("welcome", "menu", Language.EN, 2));
    }

    private static int sum(String group) {
        return Price.all(CONTENT).stream()
                .filter(price -> price.group().equals(group) && price.language() == Language.EN)
                .mapToInt(Price::segments)
                .sum();
    }
}
