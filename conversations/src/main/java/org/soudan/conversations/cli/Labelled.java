package org.soudan.conversations.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A message whose topic is known.
 *
 * @param lang the language as the file names it
 * @param labels the topics that are right; empty when nobody has said
 */
record Labelled(String id, String lang, String text, Set<String> labels) {

    private static final String KINDS = "crisis:";
    private static final List<String> HEADER = List.of("id", "lang", "text", "label");

    /** The lines of a tab-separated file: {@code id, lang, text, label}, with or without a line that says so. */
    static List<Labelled> read(String file, List<String> lines) {
        var rows = new ArrayList<Labelled>();
        for (int n = 0; n < lines.size(); n++) {
            var cells = List.of(lines.get(n).split("\t", -1));
            boolean header = n == 0 && cells.getFirst().replace("\uFEFF", "").equals(HEADER.getFirst());
            if (!header && !lines.get(n).isBlank()) {
                rows.add(row(file + ":" + (n + 1), cells));
            }
        }
        return List.copyOf(rows);
    }

    private static Labelled row(String where, List<String> cells) {
        if (cells.size() != HEADER.size()) {
            throw new Unusable(where + ": a line has " + HEADER + ", set apart by tabs");
        }
        var label = cells.get(3).strip();
        return new Labelled(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                label.isEmpty() ? Set.of() : Set.copyOf(List.of(label.split("\\s*\\|\\s*"))));
    }

    /** Labels of danger may name its kind: {@code crisis:self}. */
    boolean isCrisis() {
        return labels.stream().anyMatch(label -> label.equals(Ranking.CRISIS) || label.startsWith(KINDS));
    }
}
