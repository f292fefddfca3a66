package org.soudan.conversations.directory;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/**
 * All facts, by the name that texts use: {@code entry.fact}, such as {@code tell.number}.
 *
 * @param facts by name
 */
public record Directory(Map<String, Fact> facts) {

    /** What stands for a fact in a text: <code>{tell.number}</code>. */
    public static final Pattern REFERENCE = Pattern.compile("\\{([a-z0-9-]+\\.[a-z0-9-]+)}");

    public Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** The text with each reference replaced by its fact. Unknown references stay as they are; {@code check} finds them. */
    public Words fill(Words words) {
        return new Words(fill(words.en(), Language.EN), fill(words.ja(), Language.JA));
    }

    private String fill(String text, Language language) {
        return REFERENCE
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        fact(m.group(1)).map(f -> f.in(language)).orElse(m.group())));
    }
}
