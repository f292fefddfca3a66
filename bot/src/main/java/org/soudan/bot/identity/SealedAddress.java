package org.soudan.bot.identity;

import org.soudan.conversations.session.Channel;

/**
 * An address that may be stored and carried about.
 *
 * @param text Base64 of the sealed address
 */
public record SealedAddress(Channel channel, String text) {

    @Override
    public String toString() {
        return "SealedAddress[" + channel + "]";
    }
}
