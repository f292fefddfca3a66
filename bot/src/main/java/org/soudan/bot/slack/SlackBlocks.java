package org.soudan.bot.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.text.Cut;

/** Block Kit, within its limits: 3,000 characters a section, 75 a button, 25 elements a row. All text is plain text. */
final class SlackBlocks {

    static final String CHOICE = "choice.";

    private static final int SECTION = 3_000;
    private static final int BUTTON = 75;
    private static final int ROW = 25;

    private SlackBlocks() {}

    static List<LayoutBlock> reply(String text, List<Choice> choices) {
        var blocks = new ArrayList<LayoutBlock>(sections(text));
        if (!choices.isEmpty()) {
            blocks.add(choices(choices));
        }
        return blocks;
    }

    static List<LayoutBlock> sections(String text) {
        return Cut.pages(text, SECTION).stream()
                .map(page -> (LayoutBlock) SectionBlock.builder().text(plain(page)).build())
                .toList();
    }

    /** A text that calls somebody. */
    static List<LayoutBlock> calling(String user, String text) {
        var call = MarkdownTextObject.builder().text("<@" + user + ">").build();
        var blocks = new ArrayList<LayoutBlock>(List.of(SectionBlock.builder().text(call).build()));
        blocks.addAll(sections(text));
        return blocks;
    }

    static LayoutBlock choices(List<Choice> choices) {
        var buttons = new ArrayList<BlockElement>();
        for (int n = 0; n < Math.min(choices.size(), ROW); n++) {
            buttons.add(button(CHOICE + n, choices.get(n).label(), choices.get(n).id()));
        }
        return ActionsBlock.builder().elements(buttons).build();
    }

    static BlockElement button(String action, String label, String value) {
        return ButtonElement.builder().actionId(action).text(plain(clip(label))).value(value).build();
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text.isEmpty() ? " " : text).emoji(false).build();
    }

    static String clip(String label) {
        return clip(label, BUTTON);
    }

    static String clip(String label, int most) {
        return label.length() <= most ? label : Cut.pages(label, most - 1).getFirst().strip() + "…";
    }
}
