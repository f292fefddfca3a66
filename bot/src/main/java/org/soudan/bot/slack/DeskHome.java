package org.soudan.bot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.soudan.bot.access.Access;
import org.soudan.bot.access.Operation;
import org.soudan.bot.escalation.DeskOverview;
import org.soudan.bot.escalation.DeskTexts;

/** The Home tab of those who work at the desk: their cases, the queue, the hours, and their day so far. No words. */
final class DeskHome {

    private final Access access;
    private final DeskOverview overview;
    private final DeskTexts texts;
    private final Clock clock;

    DeskHome(Access access, DeskOverview overview, DeskTexts texts, Clock clock) {
        this.texts = texts;
        this.access = access;
        this.overview = overview;
        this.clock = clock;
    }

    /** Whether the tab is to be this one: being at the desk cannot be seen here, so only who is named gets it. */
    boolean isFor(String user) {
        return access.mayAnywhere(user, Operation.HOME);
    }

    /** Throws {@code StoreUnavailable} or {@code CountsUnavailable} when the store cannot be reached. */
    List<LayoutBlock> blocks(String user) {
        var blocks = new ArrayList<LayoutBlock>();
        overview.of(user, clock.instant(), texts).forEach(part -> blocks.addAll(SlackBlocks.sections(part)));
        return List.copyOf(blocks);
    }
}
