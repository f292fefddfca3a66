package org.soudan.bot.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.text.Cut;

/** Block Kit, within its limits: 3,000 characters a section, 75 a button, 25 elements a row. All text is plain text. */
final class SlackBlocks {

    static final String CHOICE = "choice.";
    static final String CLAIM = "desk.claim";
    static final String RESOLVE = "desk.resolve";

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

    static LayoutBlock choices(List<Choice> choices) {
        var buttons = new ArrayList<BlockElement>();
        for (int n = 0; n < Math.min(choices.size(), ROW); n++) {
            buttons.add(button(CHOICE + n, choices.get(n).label(), choices.get(n).id()));
        }
        return ActionsBlock.builder().elements(buttons).build();
    }

    /** A case with the buttons that fit where it stands. */
    static List<LayoutBlock> card(String text, CaseRef which, Case now, DeskTexts texts) {
        var blocks = new ArrayList<LayoutBlock>(sections(text));
        var buttons = new ArrayList<BlockElement>();
        if (now.stage() == Case.Stage.WAITING) {
            buttons.add(button(CLAIM, texts.note(Phrase.DESK_CLAIM), which.text()));
        }
        if (now.stage() != Case.Stage.RESOLVED) {
            buttons.add(button(RESOLVE, texts.note(Phrase.DESK_RESOLVE), which.text()));
            blocks.add(ActionsBlock.builder().elements(buttons).build());
        }
        return blocks;
    }

    private static BlockElement button(String action, String label, String value) {
        return ButtonElement.builder().actionId(action).text(plain(clip(label))).value(value).build();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text.isEmpty() ? " " : text).emoji(false).build();
    }

    private static String clip(String label) {
        return label.length() <= BUTTON ? label : Cut.pages(label, BUTTON - 1).getFirst().strip() + "…";
    }
}
