package org.soudan.bot.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What of a table of counts may be told. No count under five is; and because the sum is known, no count is told either
 * that would let one tell by subtracting what another was.
 */
public final class Cells {

    /** The smallest number that points at nobody. */
    public static final long FEWEST = 5;

    private Cells() {}

    public static long total(Map<String, Long> cells) {
        return cells.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The sum, or nothing when it is itself too small. */
    public static Optional<Long> toldTotal(Map<String, Long> cells) {
        return Optional.of(total(cells)).filter(sum -> sum >= FEWEST);
    }

    /** Each count that is not zero, or nothing in its place. What is held back is at least two counts, and five in sum. */
    public static Map<String, Optional<Long>> told(Map<String, Long> cells) {
        var told = new TreeMap<String, Optional<Long>>();
        long held = 0;
        for (var cell : ascending(cells)) {
            boolean mustHold = cell.getValue() < FEWEST || (held > 0 && held < FEWEST);
            told.put(cell.getKey(), mustHold ? Optional.empty() : Optional.of(cell.getValue()));
            held += mustHold ? cell.getValue() : 0;
        }
        return told;
    }

    private static Iterable<Map.Entry<String, Long>> ascending(Map<String, Long> cells) {
        var entries = new ArrayList<>(cells.entrySet());
        entries.removeIf(cell -> cell.getValue() == 0);
        entries.sort(Map.Entry.<String, Long>comparingByValue().thenComparing(Comparator.comparing(Map.Entry::getKey)));
        return entries;
    }
}
