package org.soudan.conversations.engine;

import java.util.List;
import java.util.Optional;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.text.Characters;
import org.soudan.conversations.text.Language;

/**
 * One thing that a participant sent.
 *
 * @param text their words; empty when they pressed a button or sent only a picture
 * @param choice the id of the {@link Choice} that they pressed
 * @param hasMedia whether something came that the bot cannot read
 * @param files those of it that can be passed on to counsellors, by the channel's own ids
 */
public record Message(Channel channel, String text, Optional<String> choice, boolean hasMedia, List<String> files) {

    /** What isn't whole characters could be neither kept nor passed on. */
    public Message {
        text = Characters.whole(text);
        choice = choice.map(Characters::whole);
        files = List.copyOf(files);
    }

    /** With nothing that could be passed on. */
    public Message(Channel channel, String text, Optional<String> choice, boolean hasMedia) {
        this(channel, text, choice, hasMedia, List.of());
    }

    public static Message words(Channel channel, String text) {
        return new Message(channel, text, Optional.empty(), false);
    }

    public static Message pressed(Channel channel, String choice) {
        return new Message(channel, "", Optional.of(choice), false);
    }

    /** The language of the words; English when there are none. */
    public Language language() {
        return Language.of(text);
    }

    /** Never shows the words. */
    @Override
    public String toString() {
        return "Message[" + channel + "]";
    }
}
