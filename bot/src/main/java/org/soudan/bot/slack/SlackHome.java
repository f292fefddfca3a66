package org.soudan.bot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.counting.CountsUnavailable;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.conversations.engine.Engine;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.text.Language;

/** The app's Home tab: what Soudan is, its topics, and a way to a person, in the language of the user's Slack. */
final class SlackHome {

    private final MethodsClient slack;
    private final SlackPeople people;
    private final CurrentContent content;
    private final DeskHome desk;

    SlackHome(MethodsClient slack, SlackPeople people, CurrentContent content, DeskHome desk) {
        this.desk = desk;
        this.slack = slack;
        this.people = people;
        this.content = content;
    }

    /** Best effort: it is shown again whenever the tab is opened. */
    void show(String user) {
        Thread.startVirtualThread(() -> SlackCall.make(() -> slack.viewsPublish(
                r -> r.userId(user).view(view(user)))));
    }

    /** Who works at the desk sees the desk; when that cannot be reached, what everybody sees. */
    private View view(String user) {
        try {
            return desk.isFor(user) ? view(desk.blocks(user)) : view(people.language(user));
        } catch (StoreUnavailable | CountsUnavailable away) {
            return view(people.language(user));
        }
    }

    private View view(Language language) {
        var said = content.now();
        var blocks = new ArrayList<LayoutBlock>(
                SlackBlocks.sections(said.say(Phrase.HELLO, language, Map.of())));
        blocks.add(SlackBlocks.choices(Engine.entrances(said, language)));
        return view(List.copyOf(blocks));
    }

    private static View view(List<LayoutBlock> blocks) {
        return View.builder().type("home").blocks(blocks).build();
    }
}
