package org.soudan.conversations.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The terms of one family that the examples hold, each with a weight that is higher the fewer examples have it (smoothed
 * inverse document frequency).
 */
final class Vocabulary {

    private final long[] terms;
    private final float[] rarity;
    private final Places places;

    private Vocabulary(long[] terms, float[] rarity) {
        this.terms = terms;
        this.rarity = rarity;
        this.places = new Places(terms);
    }

    /** A term counts when at least {@code least} of the texts have it. */
    static Vocabulary of(List<Bag> texts, int least) {
        var all = texts.stream().flatMapToLong(Vocabulary::terms).sorted().toArray();
        var terms = new long[all.length];
        var rarity = new float[all.length];
        int size = 0;
        for (int from = 0, to = 0; from < all.length; from = to) {
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from >= least) {
                terms[size] = all[from];
                rarity[size++] = (float) (1 + Math.log((1.0 + texts.size()) / (1 + to - from)));
            }
        }
        return new Vocabulary(Arrays.copyOf(terms, size), Arrays.copyOf(rarity, size));
    }

    private static LongStream terms(Bag bag) {
        return LongStream.range(0, bag.size()).map(i -> bag.term((int) i));
    }

    int size() {
        return terms.length;
    }

    /** The known terms of a text as a vector of this length; the numbers of terms begin with {@code first}. */
    void add(Bag text, int first, double length, SparseVector.Filling vector) {
        int start = vector.size();
        for (int i = 0; i < text.size(); i++) {
            int at = places.of(text.term(i));
            if (at != Places.NOWHERE) {
                vector.add(first + at, weight(text.count(i)) * rarity[at]);
            }
        }
        vector.stretch(start, length);
    }

    private static double weight(int count) {
        return count == 1 ? 1 : 1 + Math.log(count);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(terms.length);
        for (long term : terms) {
            out.writeLong(term);
        }
        for (float each : rarity) {
            out.writeFloat(each);
        }
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        var terms = new long[in.readInt()];
        var rarity = new float[terms.length];
        ByteBuffer.wrap(in.readNBytes(terms.length * Long.BYTES)).asLongBuffer().get(terms);
        ByteBuffer.wrap(in.readNBytes(rarity.length * Float.BYTES)).asFloatBuffer().get(rarity);
        return new Vocabulary(terms, rarity);
    }
}
