package org.soudan.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.engine.Choice;

/** Slack refuses a whole message over one of these limits (docs.slack.dev, Block Kit reference). */
class SlackBlocksTest {

    @Test
    void aLongTextIsCutIntoSectionsThatTogetherAreTheWholeText() {
        for (int length : new int[]{1, 2_999, 3_000, 3_001, 11_000}) {
            var texts = texts(SlackBlocks.sections("字".repeat(length)));
            assertThat(texts).allSatisfy(text -> assertThat(text.length()).isBetween(1, 3_000));
            assertThat(String.join("", texts)).isEqualTo("字".repeat(length));
        }
    }

    @Test
    void anEmptyTextIsASpaceBecauseSlackTakesNoEmptyOne() {
        assertThat(texts(SlackBlocks.sections(""))).containsExactly(" ");
    }

    @Test
    void textIsPlainAndSoCallsNobody() {
        assertThat(SlackBlocks.sections("<!channel> :wave:")).singleElement().satisfies(block -> {
            var text = ((SectionBlock) block).getText();
            assertThat(text).isInstanceOf(PlainTextObject.class);
            assertThat(text.getText()).isEqualTo("<!channel> :wave:");
        });
    }

    @Test
    void labelsFitAButton() {
        assertThat(labels("x".repeat(75))).containsExactly("x".repeat(75));
        assertThat(labels("x".repeat(76))).containsExactly("x".repeat(74) + "…");
        assertThat(labels("")).containsExactly(" ");
    }

    @Test
    void aLabelIsNotCutInsideACharacter() {
        assertThat(labels("x".repeat(73) + "😀😀😀")).singleElement()
                .satisfies(label -> assertThat(label.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Test
    void moreChoicesThanARowHoldsAreLeftOutAndEachIdIsItsOwn() {
        var many = IntStream.range(0, 40).mapToObj(n -> new Choice("id" + n, "label")).toList();
        var row = (ActionsBlock) SlackBlocks.choices(many);
        assertThat(row.getElements()).hasSize(25);
        assertThat(row.getElements()).extracting(e -> ((ButtonElement) e).getActionId()).doesNotHaveDuplicates();
        assertThat(row.getElements()).extracting(e -> ((ButtonElement) e).getValue()).startsWith("id0", "id1");
    }

    @Test
    void noChoicesNoRow() {
        assertThat(SlackBlocks.reply("text", List.of())).hasSize(1);
        assertThat(SlackBlocks.reply("text", List.of(new Choice("a", "A")))).hasSize(2);
    }

    private static List<String> labels(String label) {
        var row = (ActionsBlock) SlackBlocks.choices(List.of(new Choice("id", label)));
        return row.getElements().stream().map(e -> ((ButtonElement) e).getText().getText()).toList();
    }

    private static List<String> texts(List<LayoutBlock> blocks) {
        return blocks.stream().map(block -> ((SectionBlock) block).getText().getText()).toList();
    }
}
