package org.soudan.conversations.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.source.Place;
import org.soudan.conversations.source.Source;
import org.soudan.conversations.source.Written;

/** The reading of one file: gathers where its parts stand and what is wrong with them. Lives for one call. */
final class Reading {

    private final String file;
    private final Map<List<String>, Integer> lines = new HashMap<>();
    private final List<Finding> faults = new ArrayList<>();
    private final Set<List<String>> faulty = new HashSet<>();

    private Reading(String file) {
        this.file = file;
    }

    /** Reads a file from its outermost part on. Never fails; what is wrong stands in the source's faults. */
    static <T> Written<T> of(String file, String yaml, Function<Part, T> reader) {
        var reading = new Reading(file);
        var value = reading.compose(yaml).map(root -> reader.apply(Part.root(reading, root)));
        var source = new Source(
                file, Map.copyOf(reading.lines), List.copyOf(reading.faults), Set.copyOf(reading.faulty));
        return new Written<>(source, value);
    }

    private Optional<Node> compose(String yaml) {
        try {
            var settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
            var root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) {
                fault(List.of(), 1, "the file is empty");
            }
            return root;
        } catch (MarkedYamlEngineException unreadable) {
            int line = unreadable.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            fault(List.of(), line, "this is no YAML: " + unreadable.getProblem());
        } catch (YamlEngineException unreadable) {
            fault(List.of(), 1, "this is no YAML: " + unreadable.getMessage());
        }
        return Optional.empty();
    }

    void stands(List<String> path, int line) {
        lines.putIfAbsent(path, line);
    }

    void fault(List<String> path, int line, String whatToDo) {
        faults.add(new Finding(new Place(file, line), whatToDo));
        faulty.add(path);
    }
}
