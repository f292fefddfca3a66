package org.soudan.conversations.source;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One content file as it is written. Its parts are named by their path, such as {@code steps, start, say, en}; an item
 * of a list by its number from 0.
 *
 * @param file relative to the folder of the content
 * @param lines where each part begins
 * @param faults what is wrong with the file's shape
 * @param faulty the parts that have such a fault
 */
public record Source(String file, Map<List<String>, Integer> lines, List<Finding> faults, Set<List<String>> faulty) {

    /** Where a part begins; when it is not there, where the part begins in which it should be. */
    public Place place(List<String> path) {
        var line = lines.get(path);
        if (line == null && !path.isEmpty()) {
            return place(path.subList(0, path.size() - 1));
        }
        return new Place(file, line == null ? 1 : line);
    }

    public boolean has(List<String> path) {
        return lines.containsKey(path);
    }

    /** Whether all of a part could be read. */
    public boolean isSound(List<String> path) {
        return faulty.stream()
                .noneMatch(fault -> fault.size() >= path.size() && fault.subList(0, path.size()).equals(path));
    }

    public Finding finding(List<String> path, String whatToDo) {
        return new Finding(place(path), whatToDo);
    }
}
