package org.soudan.bot.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final int LOOKED_AT = 50;

    private final MethodsClient slack;
    private final Identities identities;
    private final Cache<String, String> directMessages = Caffeine.newBuilder().maximumSize(10_000).build();

    SlackCarrier(MethodsClient slack, Identities identities) {
        this.slack = slack;
        this.identities = identities;
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
        boolean known = directMessages.getIfPresent(user(entry)) != null;
        return known ? List.of(post) : List.of(post, new Use(Limit.SLACK_METHODS, "conversations.open", 1));
    }

    @Override
    public Delivery send(Outgoing entry) {
        var reply = (Parcel.ToParticipant) entry.parcel();
        var channel = directMessage(entry);
        return channel.answer().isEmpty() ? unsent(channel.delivery()) : post(entry, reply, channel.answer().get());
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

    /** Opening the conversation sends nothing, so even an unknown outcome of it leaves the message certainly unsent. */
    private static Delivery unsent(Delivery opening) {
        return opening instanceof Delivery.Unknown
                ? new Delivery.Later(java.time.Duration.ofSeconds(1))
                : opening;
    }

    private String user(Outgoing entry) {
        var reply = (Parcel.ToParticipant) entry.parcel();
        return identities.open(new Contact(entry.about(), reply.to())).reveal();
    }

    private SlackCall.Result<String> directMessage(Outgoing entry) {
        var user = user(entry);
        var known = directMessages.getIfPresent(user);
        if (known != null) {
            return new SlackCall.Result<>(Optional.of(known), new Delivery.Sent());
        }
        var opened = SlackCall.make(() -> slack.conversationsOpen(r -> r.users(List.of(user))));
        var channel = opened.answer().map(answer -> answer.getChannel().getId());
        channel.ifPresent(id -> directMessages.put(user, id));
        return new SlackCall.Result<>(channel, opened.delivery());
    }

    @Override
    public Found lookUp(Outgoing entry) {
        var channel = directMessage(entry).answer();
        if (channel.isEmpty()) {
            return Found.UNKNOWN;
        }
        var history = SlackCall.make(() -> slack.conversationsHistory(
                r -> r.channel(channel.get()).limit(LOOKED_AT).includeAllMetadata(true)));
        return history.answer().map(answer -> found(answer.getMessages(), entry)).orElse(Found.UNKNOWN);
    }

    private static Found found(List<Message> messages, Outgoing entry) {
        return messages.stream().anyMatch(message -> isMarked(message, entry)) ? Found.SENT : Found.ABSENT;
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
