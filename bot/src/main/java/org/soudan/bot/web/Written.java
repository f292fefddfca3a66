package org.soudan.bot.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.soudan.conversations.session.Channel;

/**
 * What a page sends: words, or a choice that was pressed.
 *
 * @param id the same when the page sends it again because it heard no answer
 */
record Written(String id, String text, String choice) {

    private static final Pattern ID = Pattern.compile("[0-9a-z]{8,40}");

    Written {
        id = id == null ? "" : id;
        text = text == null ? "" : wellFormed(text);
        choice = choice == null ? "" : choice;
    }

    boolean isComplete() {
        return isId(id) && (text.isBlank() ^ choice.isEmpty());
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Half a surrogate pair, which no phone sends and no page can show, becomes a question mark. */
    static String wellFormed(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Phones send at most ten joined parts. */
    static int longest(Channel channel) {
        return switch (channel) {
            case SMS -> 1_600;
            case SLACK -> 4_000;
        };
    }

    /** Never shows the words. */
    @Override
    public String toString() {
        return "Written";
    }
}
