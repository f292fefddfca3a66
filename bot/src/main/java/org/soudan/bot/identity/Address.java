package org.soudan.bot.identity;

import org.soudan.conversations.session.Channel;

/** Where a participant is reached on a channel: a phone number in E.164, or a Slack user. Never shows itself. */
public final class Address {

    private final Channel channel;
    private final String value;

    public Address(Channel channel, String value) {
        this.channel = channel;
        this.value = value;
    }

    public Channel channel() {
        return channel;
    }

    /** The number or id itself; for the channel that sends to it. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "Address[" + channel + "]";
    }
}
