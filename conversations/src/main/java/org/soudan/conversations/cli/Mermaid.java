package org.soudan.conversations.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A flow chart as Mermaid text. Nodes are named by what they stand for; in the chart each gets a plain id, because words
 * such as {@code end} mean something to Mermaid.
 */
final class Mermaid {

    /** What a node looks like. */
    enum Shape {
        BOX("[\"", "\"]"),
        ROUND("([\"", "\"])"),
        QUESTION("{\"", "\"}"),
        FLOW("[[\"", "\"]]");

        private final String left;
        private final String right;

        Shape(String left, String right) {
            this.left = left;
            this.right = right;
        }
    }

    private record Arrow(String from, String to, String label) {}

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<String> nodes = new ArrayList<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();

    /** Adds a node; the first one of a name stays. */
    void node(String name, Shape shape, String label) {
        if (!ids.containsKey(name)) {
            nodes.add("    " + id(name) + shape.left + escaped(label) + shape.right);
        }
    }

    /** Adds an arrow between two nodes that are there or will be; the same one twice is one. */
    void arrow(String from, String to, String label) {
        arrows.add(new Arrow(from, to, label));
    }

    private String line(Arrow arrow) {
        var label = arrow.label.isEmpty() ? "" : "|\"" + escaped(arrow.label) + "\"|";
        return "    " + id(arrow.from) + " -->" + label + " " + id(arrow.to);
    }

    private String id(String name) {
        return ids.computeIfAbsent(name, n -> "n" + ids.size());
    }

    String text() {
        var lines = new ArrayList<String>(List.of("flowchart TD"));
        lines.addAll(nodes);
        arrows.forEach(arrow -> lines.add(line(arrow)));
        return String.join("\n", lines) + "\n";
    }

    /** What would end the label or be read as markup, as Mermaid's entity codes; each line of its own stays one. */
    static String escaped(String label) {
        return label.strip()
                .replace("#", "#35;")
                .replace("\"", "#quot;")
                .replace("&", "#amp;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("`", "#96;")
                .replace("\n", "<br/>");
    }
}
