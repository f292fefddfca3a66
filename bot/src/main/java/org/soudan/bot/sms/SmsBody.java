package org.soudan.bot.sms;

import java.util.List;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.text.SmsText;

/** A reply as one SMS: its choices numbered, its typographic marks plain where that saves segments. */
final class SmsBody {

    private SmsBody() {}

    static String of(String text, List<Choice> choices) {
        var body = new StringBuilder(text);
        for (int n = 0; n < choices.size(); n++) {
            body.append('\n').append(n + 1).append(' ').append(choices.get(n).label());
        }
        return SmsText.fold(body.toString());
    }
}
