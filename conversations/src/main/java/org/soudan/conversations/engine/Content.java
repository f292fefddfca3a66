package org.soudan.conversations.engine;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.safety.Lexicon;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;
import org.soudan.conversations.topic.TopicFinder;

/** All that the engine says and knows. Its texts hold no references to facts any more; those were filled in on loading. */
public record Content(
        Map<String, Flow> flows,
        Map<Phrase, Words> phrases,
        Commands commands,
        Lexicon safety,
        TopicFinder topics,
        Limits limits) {

    /** The step, also where it was renamed; empty when it is gone. */
    public Optional<Step> step(StepRef ref) {
        return Optional.ofNullable(flows.get(ref.flow())).flatMap(flow -> flow.step(ref.step()));
    }

    /** A text in a language, with the values that it names (ICU message format). */
    public String say(Words words, Language language, Map<String, String> values) {
        var pattern = words.in(language);
        return pattern.contains("{")
                ? new MessageFormat(pattern, language == Language.JA ? Locale.JAPAN : Locale.UK).format(values)
                : pattern;
    }

    public String say(Phrase phrase, Language language, Map<String, String> values) {
        return say(words(phrase), language, values);
    }

    public Words words(Phrase phrase) {
        var words = phrases.get(phrase);
        if (words == null) {
            throw new IllegalStateException("phrases.yaml lacks " + phrase);
        }
        return words;
    }

    /** The fixed words that answer an alarm: at once, and even when nothing else works. */
    public String crisisWords(Alarm alarm, Language language) {
        return say(phraseFor(alarm), language, Map.of());
    }

    static Phrase phraseFor(Alarm alarm) {
        return switch (alarm) {
            case SELF -> Phrase.CRISIS_SELF;
            case VIOLENCE -> Phrase.CRISIS_VIOLENCE;
            case EMERGENCY -> Phrase.CRISIS_EMERGENCY;
        };
    }
}
