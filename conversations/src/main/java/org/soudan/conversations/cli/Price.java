package org.soudan.conversations.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;

/**
 * What one text costs by SMS, with its numbered choices.
 *
 * @param group the flow, or {@link #PHRASES} for what the bot itself says
 * @param segments SMS segments
 */
record Price(String group, String text, Language language, int segments) {

    static final String PHRASES = "phrases";

    /** Every text that a participant may get, in both languages. */
    static List<Price> all(Content content) {
        var flows = content.flows().values().stream().flatMap(flow -> Shown.of(flow, content)).flatMap(shown -> both(
                shown.flow(), shown.step(), shown.sms(Language.EN), shown.sms(Language.JA)));
        var phrases = Stream.of(Phrase.values())
                .filter(phrase -> !phrase.name().startsWith("DESK_"))
                .flatMap(phrase -> both(
                        PHRASES, phrase.name(), sms(phrase, Language.EN, content), sms(phrase, Language.JA, content)));
        return Stream.concat(flows, phrases).toList();
    }

    private static String sms(Phrase phrase, Language language, Content content) {
        return SmsReply.of(content.say(phrase, language, Map.of()).strip(), List.of());
    }

    private static Stream<Price> both(String group, String text, String english, String japanese) {
        return Stream.of(
                new Price(group, text, Language.EN, SmsText.segments(english)),
                new Price(group, text, Language.JA, SmsText.segments(japanese)));
    }

    @Override
    public String toString() {
        return text + " (" + LanguageName.of(language) + ", " + segments + ")";
    }
}
