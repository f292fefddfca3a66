package org.soudan.conversations.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.soudan.conversations.text.Plain;

/**
 * Which words mean like things, so that what was learnt of a rope is known of a noose. A concept is a number; a term is up to
 * {@value #MOST_WORDS} words by their stems.
 */
public final class Thesaurus {

    static final int MOST_WORDS = 6;

    public static final Thesaurus EMPTY = new Thesaurus(new long[0], new int[0]);

    /** A term stands here once for each of its concepts. */
    private final long[] terms;

    private final int[] concepts;

    private Thesaurus(long[] terms, int[] concepts) {
        this.terms = terms;
        this.concepts = concepts;
    }

    /** Terms as they are typed, by concept; longer ones than can be looked up are left out. */
    public static Thesaurus of(Map<String, List<String>> termsByConcept) {
        var sorted = new TreeMap<Long, TreeSet<Integer>>();
        int concept = 0;
        for (var terms : termsByConcept.values()) {
            for (var term : terms) {
                var words = Stems.of(Tokens.of(Plain.of(term)));
                if (!words.isEmpty() && words.size() <= MOST_WORDS) {
                    sorted.computeIfAbsent(hashes(words)[words.size() - 1], hash -> new TreeSet<>()).add(concept);
                }
            }
            concept++;
        }
        return new Thesaurus(
                sorted.entrySet().stream().flatMapToLong(e -> e.getValue().stream().mapToLong(c -> e.getKey()))
                        .toArray(),
                sorted.values().stream().flatMapToInt(all -> all.stream().mapToInt(c -> c)).toArray());
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** Words of a text that stand for a concept. */
    record Match(int from, int to, int concept) {}

    /** What the words stand for, from left to right; where a long term stands, its parts stand for nothing. */
    List<Match> matches(List<String> words) {
        var matches = new ArrayList<Match>();
        for (int from = 0; from < words.size(); from++) {
            var hashes = hashes(words.subList(from, Math.min(words.size(), from + MOST_WORDS)));
            for (int length = hashes.length; length > 0 && !add(from, from + length, hashes[length - 1], matches);) {
                length--;
            }
        }
        return matches;
    }

    private boolean add(int from, int to, long hash, List<Match> matches) {
        int at = Arrays.binarySearch(terms, hash);
        if (at < 0) {
            return false;
        }
        while (at > 0 && terms[at - 1] == hash) {
            at--;
        }
        for (; at < terms.length && terms[at] == hash; at++) {
            matches.add(new Match(from, to, concepts[at]));
        }
        return true;
    }

    /** Of the first word, of the first two, and so on. */
    private static long[] hashes(List<String> words) {
        var hashes = new long[words.size()];
        long hash = Hash.start('t');
        for (int n = 0; n < hashes.length; n++) {
            for (int i = 0; i < words.get(n).length(); i++) {
                hash = Hash.add(hash, words.get(n).charAt(i));
            }
            hashes[n] = Hash.spread(hash);
            hash = Hash.add(hash, ' ');
        }
        return hashes;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(terms.length);
        for (long term : terms) {
            out.writeLong(term);
        }
        for (int concept : concepts) {
            out.writeInt(concept);
        }
    }

    static Thesaurus read(DataInputStream in) throws IOException {
        var terms = new long[in.readInt()];
        var concepts = new int[terms.length];
        ByteBuffer.wrap(in.readNBytes(terms.length * Long.BYTES)).asLongBuffer().get(terms);
        ByteBuffer.wrap(in.readNBytes(terms.length * Integer.BYTES)).asIntBuffer().get(concepts);
        return new Thesaurus(terms, concepts);
    }
}
