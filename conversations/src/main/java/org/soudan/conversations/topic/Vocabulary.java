package org.soudan.conversations.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soudan.conversations.topic.SparseVector.Weighted;

/**
 * The terms that the examples hold, numbered, each with a weight that is higher the fewer examples have it (smoothed
 * inverse document frequency).
 */
final class Vocabulary {

    /** How much each family of {@link Terms} counts; chosen on the validation part of CLINC150. */
    private static final double[] FAMILIES = {1, 0.7};

    private final List<Map<String, Entry>> families = new ArrayList<>();
    private int size;

    private record Entry(int number, double weight) {}

    /** A term counts when at least {@code least} of the texts have it. */
    Vocabulary(List<Terms> texts, int least) {
        for (int family = 0; family < FAMILIES.length; family++) {
            families.add(number(holders(texts, family), texts.size(), least));
        }
    }

    private static Map<String, Integer> holders(List<Terms> texts, int family) {
        var holders = new HashMap<String, Integer>();
        texts.forEach(text -> text.family(family).keySet().forEach(term -> holders.merge(term, 1, Integer::sum)));
        return holders;
    }

    private Map<String, Entry> number(Map<String, Integer> holders, int texts, int least) {
        var entries = new HashMap<String, Entry>();
        holders.entrySet().stream()
                .filter(term -> term.getValue() >= least)
                .sorted(Map.Entry.comparingByKey())
                .forEach(term -> entries.put(term.getKey(), new Entry(size++, rarity(term.getValue(), texts))));
        return entries;
    }

    private static double rarity(int having, int texts) {
        return 1 + Math.log((1.0 + texts) / (1 + having));
    }

    int size() {
        return size;
    }

    /** The known terms of a text; those of each family make a vector of that family's length. */
    SparseVector vector(Terms text) {
        var known = new ArrayList<Weighted>();
        for (int family = 0; family < FAMILIES.length; family++) {
            add(known, families.get(family), text.family(family), FAMILIES[family]);
        }
        return new SparseVector(known);
    }

    private static void add(
            List<Weighted> known, Map<String, Entry> entries, Map<String, Integer> terms, double length) {
        int first = known.size();
        double square = 0;
        for (var term : terms.entrySet()) {
            var entry = entries.get(term.getKey());
            if (entry != null) {
                double weight = (1 + Math.log(term.getValue())) * entry.weight;
                known.add(new Weighted(entry.number, weight));
                square += weight * weight;
            }
        }
        double norm = length / Math.sqrt(square);
        known.subList(first, known.size()).replaceAll(w -> new Weighted(w.term(), w.weight() * norm));
    }
}
