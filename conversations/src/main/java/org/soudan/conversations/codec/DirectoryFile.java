package org.soudan.conversations.codec;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.directory.PleaseCheck;
import org.soudan.conversations.text.Words;
import tools.jackson.databind.JsonNode;

/** A part of the directory as its author writes it. */
public final class DirectoryFile {

    record File(List<JsonNode> entries) {}

    /** The fields of an entry that hold one fact each. */
    private static final Map<String, FactFile.Shape> SINGLE = Map.of(
            "hours", FactFile.Shape.HOURS,
            "languages", FactFile.Shape.LANGUAGES,
            "cost", FactFile.Shape.WORDS,
            "for", FactFile.Shape.WORDS,
            "not-for", FactFile.Shape.WORDS,
            "confidential", FactFile.Shape.CONFIDENTIALITY);

    /** The fields of an entry that hold facts by name. */
    private static final Map<String, FactFile.Shape> NAMED = Map.of(
            "numbers", FactFile.Shape.NUMBER,
            "links", FactFile.Shape.LINK,
            "facts", FactFile.Shape.WORDS);

    private static final Set<String> OTHERS = Set.of("id", "kind", "name", "never-without");

    private final String where;
    private final JsonNode node;
    private final Origin origin;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private DirectoryFile(String file, JsonNode node) {
        this.where = file + ", " + node.path("id").asString("an entry without id");
        this.node = node;
        this.origin = Origin.of(where, node);
    }

    /**
     * The entries of a file, in its order.
     *
     * @throws ContentFault naming the file, the entry and the fact that cannot be read
     */
    public static List<Entry> read(String file, String yaml) {
        return YamlFile.read(file, yaml, File.class).entries.stream()
                .map(node -> new DirectoryFile(file, node).entry())
                .toList();
    }

    /** What is said with a fact that is not sure. */
    public static PleaseCheck pleaseCheck(String file, String yaml) {
        return YamlFile.read(file, yaml, PleaseCheck.class);
    }

    private Entry entry() {
        knownOnly();
        SINGLE.forEach((field, shape) -> Optional.ofNullable(node.get(field)).ifPresent(n -> fact(field, n, shape)));
        NAMED.forEach((field, shape) -> node.path(field).properties()
                .forEach(named -> fact(named.getKey(), named.getValue(), shape)));
        var neverWithout = node.path("never-without").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        if (!facts.keySet().containsAll(neverWithout)) {
            throw new ContentFault(where + ": never-without names a fact that the entry does not have");
        }
        return new Entry(text("id"), name(), kind(), Map.copyOf(facts), neverWithout);
    }

    private void fact(String name, JsonNode fact, FactFile.Shape shape) {
        if (facts.put(name, new FactFile(where + "." + name, fact).read(shape, origin)) != null) {
            throw new ContentFault(where + ": two facts are named " + name);
        }
    }

    private void knownOnly() {
        var known = new HashSet<>(OTHERS);
        known.addAll(SINGLE.keySet());
        known.addAll(NAMED.keySet());
        known.addAll(Origin.FIELDS);
        node.propertyNames().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new ContentFault(where + ": nothing is called " + name + " here");
        });
    }

    private Words name() {
        var name = node.path("name");
        return new Words(text(name, "en"), text(name, "ja"));
    }

    private Entry.Kind kind() {
        try {
            return Entry.Kind.valueOf(text("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new ContentFault(where + ": kind is service, line, office, page or matter");
        }
    }

    private String text(String field) {
        return text(node, field);
    }

    private String text(JsonNode of, String field) {
        return Optional.ofNullable(of.get(field)).map(JsonNode::asString).filter(text -> !text.isBlank())
                .orElseThrow(() -> new ContentFault(where + ": " + field + " is missing"));
    }
}
