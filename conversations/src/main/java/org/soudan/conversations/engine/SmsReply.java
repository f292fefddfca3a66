package org.soudan.conversations.engine;

import java.util.List;
import org.soudan.conversations.text.SmsText;

/** A reply as one SMS: its choices numbered, its typographic marks plain where that saves segments. */
public final class SmsReply {

    private SmsReply() {}

    /** The body to send. Choice {@code n} is offered as the number that the engine understands as an answer. */
    public static String of(String text, List<Choice> choices) {
        var body = new StringBuilder(text);
        for (int n = 0; n < choices.size(); n++) {
            body.append('\n').append(n + 1).append(' ').append(choices.get(n).label());
        }
        return SmsText.fold(body.toString());
    }
}
