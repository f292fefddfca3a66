package org.soudan.bot.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;

/** A case's card: its text with the buttons that fit where it stands. */
final class DeskButtons {

    private DeskButtons() {}

    static List<LayoutBlock> card(String text, CaseRef which, Case now, DeskTexts texts) {
        var blocks = new ArrayList<LayoutBlock>(SlackBlocks.sections(text));
        var buttons = actions(now).stream()
                .map(action -> SlackBlocks.button(action.id(), texts.note(action.label()), which.text()))
                .toList();
        blocks.add(ActionsBlock.builder().elements(buttons).build());
        return blocks;
    }

    private static List<DeskAction> actions(Case now) {
        return switch (now.stage()) {
            case WAITING -> with(List.of(DeskAction.CLAIM, DeskAction.TRANSFER, DeskAction.NOTE), now);
            case CLAIMED -> with(claimed(now), now);
            case RESOLVED -> List.of(DeskAction.NEXT);
        };
    }

    private static List<DeskAction> claimed(Case now) {
        var common = List.of(DeskAction.READY, DeskAction.TRANSFER, DeskAction.NOTE, DeskAction.NEXT);
        var actions = new ArrayList<DeskAction>(common);
        if (!now.course().snoozed()) {
            actions.add(2, DeskAction.SNOOZE);
        }
        actions.add(DeskAction.TAKE_OVER);
        return actions;
    }

    private static List<DeskAction> with(List<DeskAction> first, Case now) {
        var actions = new ArrayList<>(first);
        if (now.severity() != Severity.CRISIS) {
            actions.add(DeskAction.RAISE);
        }
        if (now.severity() != Severity.NORMAL) {
            actions.add(DeskAction.LOWER);
        }
        actions.add(DeskAction.END);
        return actions;
    }
}
