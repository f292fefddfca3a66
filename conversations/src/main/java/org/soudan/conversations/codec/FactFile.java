package org.soudan.conversations.codec;

import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.soudan.conversations.directory.Confidentiality;
import org.soudan.conversations.directory.Detail;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.Languages;
import org.soudan.conversations.directory.Link;
import org.soudan.conversations.directory.OpeningHours;
import org.soudan.conversations.directory.Said;
import org.soudan.conversations.directory.Telephone;
import org.soudan.conversations.directory.WrittenHours;
import org.soudan.conversations.text.Words;
import tools.jackson.databind.JsonNode;

/** One fact as its author writes it: a single value, or fields. Where it stands in its entry says what kind it is. */
record FactFile(String where, JsonNode node) {

    /** What kind of fact stands in a place of an entry. */
    enum Shape {
        WORDS,
        NUMBER,
        LINK,
        HOURS,
        LANGUAGES,
        CONFIDENTIALITY;

        private Set<String> fields() {
            return switch (this) {
                case WORDS, LINK -> Set.of("value", "en", "ja");
                case NUMBER -> Set.of("value");
                case HOURS -> Set.of("en", "ja", "open");
                case LANGUAGES -> Set.of("en", "ja", "speaks", "sometimes");
                case CONFIDENTIALITY -> Set.of("en", "ja", "kept");
            };
        }
    }

    Fact read(Shape shape, Origin entry) {
        knownOnly(shape);
        var origin = entry.under(Origin.of(where, node));
        try {
            return new Fact(detail(shape), origin.provenance(), origin.check());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new ContentFault(where + ": " + unreadable.getMessage());
        }
    }

    private Detail detail(Shape shape) {
        return switch (shape) {
            case WORDS -> new Said(words());
            case NUMBER -> Telephone.of(words().en());
            case LINK -> new Link(URI.create(words().en()), URI.create(words().ja()));
            case HOURS -> new OpeningHours(words(), hours());
            case LANGUAGES -> new Languages(words(), codes("speaks"), codes("sometimes"));
            case CONFIDENTIALITY -> new Confidentiality(words(),
                    Confidentiality.Degree.valueOf(text("kept").toUpperCase(Locale.ROOT).replace('-', '_')));
        };
    }

    private void knownOnly(Shape shape) {
        var known = new HashSet<>(shape.fields());
        known.addAll(Origin.FIELDS);
        node.propertyNames().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new ContentFault(where + ": nothing is called " + name + " here");
        });
    }

    private Words words() {
        var value = node.isObject() ? field("value") : Optional.of(node.asString(""));
        return value.map(same -> new Words(same, same)).orElseGet(() -> new Words(text("en"), text("ja")));
    }

    private Hours hours() {
        var open = node.path("open");
        if (open.isObject()) {
            var lines = new LinkedHashMap<String, String>();
            open.properties().forEach(line -> lines.put(line.getKey(), line.getValue().asString("")));
            return WrittenHours.of(lines);
        }
        return switch (open.asString("")) {
            case "always" -> new Hours.Always();
            case "unknown" -> new Hours.NotKnown();
            default ->
                throw new ContentFault(where + ": open is always, unknown, or lines such as weekdays: 9:00-17:00");
        };
    }

    private Set<String> codes(String name) {
        return node.path(name).valueStream().map(JsonNode::asString).collect(toSet());
    }

    private String text(String name) {
        return field(name).orElseThrow(() -> new ContentFault(where + ": " + name + " is missing"));
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asString).filter(text -> !text.isBlank());
    }
}
