package org.soudan.conversations.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A part of a content file: a text, a list or fields. Who asks it for what it is not gets something harmless, and the
 * file gets a fault.
 *
 * @param line where it begins, from 1
 * @param text empty unless it is a text
 * @param items empty unless it is a list
 * @param fields in the author's order; empty unless it has fields
 */
record Part(
        Reading reading,
        List<String> path,
        int line,
        Kind kind,
        String text,
        List<Part> items,
        Map<String, Part> fields) {

    enum Kind {
        TEXT,
        LIST,
        FIELDS,
        NOTHING
    }

    static Part root(Reading reading, Node node) {
        return of(reading, List.of(), line(node), node);
    }

    private static Part of(Reading reading, List<String> path, int line, Node node) {
        reading.stands(path, line);
        if (node.getAnchor().isPresent()) {
            reading.fault(path, line, "write this out where it is wanted; & and * are not read here");
            return new Part(reading, path, line, Kind.NOTHING, "", List.of(), Map.of());
        }
        return switch (node) {
            case MappingNode mapping -> {
                var fields = fields(reading, path, mapping);
                yield new Part(reading, path, line, Kind.FIELDS, "", List.of(), fields);
            }
            case SequenceNode list -> {
                var items = items(reading, path, list);
                yield new Part(reading, path, line, Kind.LIST, "", items, Map.of());
            }
            case ScalarNode scalar when !scalar.getTag().equals(Tag.NULL) ->
                new Part(reading, path, line, Kind.TEXT, scalar.getValue(), List.of(), Map.of());
            default -> new Part(reading, path, line, Kind.NOTHING, "", List.of(), Map.of());
        };
    }

    private static Map<String, Part> fields(Reading reading, List<String> path, MappingNode mapping) {
        var fields = new LinkedHashMap<String, Part>();
        for (var entry : mapping.getValue()) {
            var name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            var at = inside(path, name);
            int line = line(entry.getKeyNode());
            if (fields.put(name, of(reading, at, line, entry.getValueNode())) != null) {
                reading.fault(at, line, name + " stands here twice");
            }
        }
        return fields;
    }

    private static List<Part> items(Reading reading, List<String> path, SequenceNode list) {
        var items = new ArrayList<Part>();
        for (var item : list.getValue()) {
            items.add(of(reading, inside(path, String.valueOf(items.size())), line(item), item));
        }
        return items;
    }

    private static List<String> inside(List<String> path, String name) {
        var inside = new ArrayList<>(path);
        inside.add(name);
        return List.copyOf(inside);
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    void fault(String whatToDo) {
        reading.fault(path, line, whatToDo);
    }

    /** A misspelt word, left unread, would make a condition hold always. */
    void only(Set<String> known) {
        if (kind != Kind.FIELDS) {
            fault("write fields here: " + String.join(", ", known.stream().sorted().toList()));
        }
        fields.forEach((name, part) -> {
            if (!known.contains(name)) {
                part.fault("nothing is called " + name + " here");
            }
        });
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    Optional<Part> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** A field that must be there. */
    Part needed(String field) {
        return field(field).orElseGet(() -> {
            fault(field + " is missing");
            return new Part(reading, path, line, Kind.NOTHING, "", List.of(), Map.of());
        });
    }

    /** The text of a field that must be there. */
    String text(String field) {
        return has(field) ? needed(field).words() : needed(field).text;
    }

    /** This part as a text that is not blank. */
    String words() {
        if (kind != Kind.TEXT || text.isBlank()) {
            fault("write a text here");
        }
        return text;
    }

    /** This part as a text that may be nothing. */
    String anyText() {
        if (kind != Kind.TEXT) {
            fault("write a text here");
        }
        return text;
    }

    /** The items, or this part alone where the author wrote no list. */
    List<Part> oneOrMore() {
        return kind == Kind.LIST ? items : List.of(this);
    }

    /** The items of a list that is written like {@code example}. */
    List<Part> items(String example) {
        if (kind != Kind.LIST) {
            fault("write a list here: " + example);
        }
        return items;
    }

    List<String> texts() {
        return items("[one, another]").stream().map(Part::words).filter(words -> !words.isBlank()).toList();
    }

    /** The parts by name, where the author gives the names. */
    Map<String, Part> named() {
        if (kind != Kind.FIELDS) {
            fault("write names here, each with what belongs to it");
        }
        return fields;
    }
}
