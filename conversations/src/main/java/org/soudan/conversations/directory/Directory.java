package org.soudan.conversations.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soudan.conversations.text.Language;

/**
 * Everything that is known of services, lines, offices, pages and rules. Texts use a fact by the name
 * {@code entry.fact}, such as {@code tell.number}; {@code tell.name} is the entry's own name.
 *
 * @param entries by id, in the order of the files
 * @param pleaseCheck what is said with a fact that is not sure
 */
public record Directory(Map<String, Entry> entries, PleaseCheck pleaseCheck) {

    /** What stands for a fact in a text: <code>{tell.number}</code>. */
    public static final Pattern REFERENCE = Pattern.compile("\\{([a-z0-9-]+\\.[a-z0-9-]+)}");

    /** What begins the name that stands in a text, once it was filled, for whether a service is open. */
    public static final String OPENING = "opening_";

    private static final String NAME = "name";
    private static final String OPEN = "opening";

    public Directory {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The names of the facts that a text uses, in order. */
    public static Stream<String> references(String text) {
        return text.indexOf('{') < 0 ? Stream.of() : REFERENCE.matcher(text).results().map(match -> match.group(1));
    }

    /** The fact of this name. The name of an entry is no fact. */
    public Optional<Fact> fact(String name) {
        return entry(name).flatMap(entry -> local(name).equals(OPEN) ? hours(entry)
                : Optional.ofNullable(entry.facts().get(local(name))));
    }

    /** The entry to which this name of a fact belongs. */
    public Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(id(name)));
    }

    public boolean knows(String name) {
        return local(name).equals(NAME) ? entry(name).isPresent() : fact(name).isPresent();
    }

    /** What stands for this name in a text; nothing when it is unknown. */
    public Optional<String> said(String name, Language language) {
        return local(name).equals(NAME)
                ? entry(name).map(entry -> entry.name().in(language))
                : fact(name).map(fact -> local(name).equals(OPEN) ? "{" + OPENING + id(name).replace('-', '_') + "}"
                        : fact.detail().in(language));
    }

    /** Hours by the names of {@link #OPENING}. */
    public Map<String, Hours> hours() {
        var hours = new LinkedHashMap<String, Hours>();
        entries.forEach((id, entry) -> entry.hours().ifPresent(open -> hours.put(id.replace('-', '_'), open.hours())));
        return hours;
    }

    /** The fact of an entry that tells when it is open. */
    private static Optional<Fact> hours(Entry entry) {
        return entry.facts().values().stream().filter(fact -> fact.detail() instanceof OpeningHours).findFirst();
    }

    private static String id(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
