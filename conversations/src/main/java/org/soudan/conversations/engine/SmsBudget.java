package org.soudan.conversations.engine;

import java.util.List;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;

/**
 * How many segments a reply by SMS may take, for every segment is paid for. What takes more is paged; it also arrives
 * in pieces and is hard to read on a phone.
 *
 * @param menu for a step with a long list, in English: a content author must keep to it
 * @param menuFrom choices from which a list is long
 * @param english for any other reply in English
 * @param japanese for a reply in Japanese
 * @param ucsPart units that are counted as a segment of a text that is not GSM-7. Twilio bills by 67, but Rakuten
 *        Mobile's network cuts at 66 (docs.mapp.com/docs/japan.md, 2026-01)
 */
public record SmsBudget(int menu, int menuFrom, int english, int japanese, int ucsPart) {

    /** Whether a body may be sent as one message. */
    public boolean holds(String body, Language language) {
        return isWithin(body, most(List.of(), language));
    }

    /** Whether a step may say this with these choices. */
    public boolean holds(String text, List<Choice> choices, Language language) {
        return isWithin(SmsReply.of(text, choices), most(choices, language));
    }

    /** How many segments a step may take with these choices. */
    public int most(List<Choice> choices, Language language) {
        return switch (language) {
            case EN -> choices.size() >= menuFrom ? menu : english;
            case JA -> japanese;
        };
    }

    private boolean isWithin(String body, int segments) {
        return SmsText.segments(body) <= segments
                && (SmsText.isGsm(body) || body.length() <= segments * ucsPart);
    }
}
