package org.soudan.bot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Map;
import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.session.Channel;

/** Brings replies to participants on Slack, as direct messages. */
final class SlackCarrier implements Carrier {

    /** Marks our messages at Slack with the outbox's id, so that their fate can be looked up. */
    static final String MARK = "soudan_outbox";

    private final MethodsClient slack;
    private final Identities identities;
    private final DirectMessages directMessages;

    SlackCarrier(MethodsClient slack, Identities identities, DirectMessages directMessages) {
        this.slack = slack;
        this.identities = identities;
        this.directMessages = directMessages;
    }

    @Override
    public boolean takes(Outgoing entry) {
        return entry.parcel() instanceof Parcel.ToParticipant(var to, var text, var choices, var weight)
                && to.channel() == Channel.SLACK;
    }

    /** A conversation that is not known here yet is opened first. */
    @Override
    public List<Use> uses(Outgoing entry) {
        var post = new Use(Limit.SLACK_POSTS, entry.about().value(), 1);
        boolean known = directMessages.knows(user(entry));
        return known ? List.of(post) : List.of(post, new Use(Limit.SLACK_METHODS, "conversations.open", 1));
    }

    @Override
    public Delivery send(Outgoing entry) {
        var reply = (Parcel.ToParticipant) entry.parcel();
        var channel = directMessages.with(user(entry));
        return channel.answer().isEmpty() ? DirectMessages.unsent(channel.delivery())
                : post(entry, reply, channel.answer().get());
    }

    private Delivery post(Outgoing entry, Parcel.ToParticipant reply, String channel) {
        var request = ChatPostMessageRequest.builder()
                .channel(channel)
                .text(SlackText.escaped(reply.text()))
                .blocks(SlackBlocks.reply(reply.text(), reply.choices()))
                .metadata(mark(entry))
                .unfurlLinks(false)
                .unfurlMedia(false)
                .build();
        return SlackCall.make(() -> slack.chatPostMessage(request)).delivery();
    }

    private String user(Outgoing entry) {
        var reply = (Parcel.ToParticipant) entry.parcel();
        return identities.open(new Contact(entry.about(), reply.to())).reveal();
    }

    @Override
    public Found lookUp(Outgoing entry) {
        return directMessages.lookUp(user(entry), entry);
    }

    static Message.Metadata mark(Outgoing entry) {
        return Message.Metadata.builder().eventType(MARK).eventPayload(Map.of("id", entry.id())).build();
    }

    static boolean isMarked(Message message, Outgoing entry) {
        var metadata = message.getMetadata();
        return metadata != null
                && MARK.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && entry.id().equals(metadata.getEventPayload().get("id"));
    }
}
