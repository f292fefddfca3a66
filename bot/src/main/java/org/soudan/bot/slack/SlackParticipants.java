package org.soudan.bot.slack;

import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Optional;
import org.soudan.bot.dialogue.Accepted;
import org.soudan.bot.dialogue.Dialogue;
import org.soudan.bot.dialogue.Inbound;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.session.Channel;

/** What participants do on Slack, as messages for the dialogue. */
final class SlackParticipants {

    private final Dialogue dialogue;
    private final Identities identities;

    SlackParticipants(Dialogue dialogue, Identities identities) {
        this.dialogue = dialogue;
        this.identities = identities;
    }

    /**
     * Words in a direct message.
     *
     * @param identity team, channel and time stamp: the same in each delivery, unlike Slack's event id
     * @param files the ids of what came with them
     */
    Response wrote(String identity, String user, String text, List<String> files) {
        return accept(identity, user,
                new Message(Channel.SLACK, SlackText.plain(text), Optional.empty(), !files.isEmpty(), files));
    }

    Response pressed(String identity, String user, String choice) {
        return accept(identity, user, Message.pressed(Channel.SLACK, choice));
    }

    private Response accept(String identity, String user, Message message) {
        var from = identities.meet(new Address(Channel.SLACK, user));
        var accepted = dialogue.accept(new Inbound(identities.name("slack", identity), from, message));
        return switch (accepted) {
            case Accepted.Done done -> Response.ok();
            case Accepted.Duplicate duplicate -> Response.ok();
            case Accepted.NotStored notStored -> Response.error(503);
        };
    }
}
