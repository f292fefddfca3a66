package org.soudan.conversations.text;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Phrases that are looked for in a text together. There are hundreds of them and every message is asked for each, so that
 * only those are compared whose beginning stands in the text: the first word, or the first character of a Japanese one.
 */
public final class Phrases {

    public static final Phrases NONE = of(List.of());

    private final List<Plain> all;
    private final Map<String, List<Integer>> byBeginning;

    private Phrases(List<Plain> all) {
        this.all = all;
        this.byBeginning = IntStream.range(0, all.size())
                .filter(n -> !all.get(n).isEmpty())
                .boxed()
                .collect(groupingBy(n -> beginning(all.get(n).value())));
    }

    public static Phrases of(List<Plain> phrases) {
        return new Phrases(List.copyOf(phrases));
    }

    private static String beginning(String phrase) {
        return Language.of(phrase) == Language.JA ? phrase.substring(0, 1) : Searched.word(phrase, 0);
    }

    /** All of them, in the order in which they were given. */
    public List<Plain> all() {
        return all;
    }

    /** Whether one of them occurs, by the rule of {@link Plain#contains}. */
    public boolean standIn(Searched searched) {
        for (int candidate : candidates(searched)) {
            if (searched.text().contains(all.get(candidate))) {
                return true;
            }
        }
        return false;
    }

    /** The text with each of them blanked out, by the rule of {@link Plain#without}. */
    public Searched blankedIn(Searched searched) {
        var left = searched.text();
        for (int candidate : candidates(searched)) {
            left = left.without(all.get(candidate));
        }
        return new Searched(left, searched.beginnings());
    }

    /** In the order in which they were given, which decides between those that overlap. */
    private List<Integer> candidates(Searched searched) {
        var candidates = new ArrayList<Integer>();
        for (var beginning : searched.beginnings()) {
            candidates.addAll(byBeginning.getOrDefault(beginning, List.of()));
        }
        candidates.sort(null);
        return candidates;
    }
}
