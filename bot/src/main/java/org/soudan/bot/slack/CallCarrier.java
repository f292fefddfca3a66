package org.soudan.bot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.Call;

/** Calls counsellors by direct messages. */
final class CallCarrier implements Carrier {

    private final MethodsClient slack;
    private final DirectMessages directMessages;
    private final DeskTexts texts;

    CallCarrier(MethodsClient slack, DirectMessages directMessages, DeskTexts texts) {
        this.slack = slack;
        this.directMessages = directMessages;
        this.texts = texts;
    }

    @Override
    public boolean takes(Outgoing entry) {
        return entry.parcel() instanceof Parcel.Called(var number, var call)
                && call.way() == Call.Way.DIRECT_MESSAGE;
    }

    @Override
    public Delivery send(Outgoing entry) {
        var call = ((Parcel.Called) entry.parcel()).call();
        var channel = directMessages.with(call.whom());
        return channel.answer().isEmpty() ? DirectMessages.unsent(channel.delivery())
                : post(entry, texts.call(entry.about(), call), channel.answer().get());
    }

    private Delivery post(Outgoing entry, String text, String channel) {
        var request = ChatPostMessageRequest.builder()
                .channel(channel)
                .text(SlackText.escaped(text))
                .blocks(SlackBlocks.sections(text))
                .metadata(SlackCarrier.mark(entry))
                .build();
        return SlackCall.make(() -> slack.chatPostMessage(request)).delivery();
    }

    @Override
    public Found lookUp(Outgoing entry) {
        return directMessages.lookUp(((Parcel.Called) entry.parcel()).call().whom(), entry);
    }
}
