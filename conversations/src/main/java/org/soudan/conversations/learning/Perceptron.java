package org.soudan.conversations.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A perceptron with one hidden layer, or several whose scores are averaged, which is one with all their units. What a term
 * gives to the hidden units is kept by term and in 16 bits each, whose rounding no score notices.
 */
final class Perceptron implements Scorer {

    /** What a unit that is off passes on, so that it can still learn. */
    private static final float LEAK = 0.1f;

    private final short[] terms;
    private final int units;
    private final float[][] classes;

    /**
     * @param terms what each term gives to each unit, by term
     * @param classes what each unit gives to each class, by class; the last of each is what the class has without any
     */
    Perceptron(short[] terms, int units, float[][] classes) {
        this.terms = terms;
        this.units = units;
        this.classes = classes;
    }

    @Override
    public double[] scores(SparseVector vector) {
        var hidden = new float[units];
        for (int i = 0; i < vector.size(); i++) {
            int row = vector.term(i) * hidden.length;
            float weight = (float) vector.weight(i);
            for (int unit = 0; unit < hidden.length; unit++) {
                hidden[unit] += weight * Float.float16ToFloat(terms[row + unit]);
            }
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            hidden[unit] *= slope(hidden[unit]);
        }
        return Arrays.stream(classes).mapToDouble(each -> score(each, hidden)).toArray();
    }

    /** A unit is off below nothing. */
    static float slope(float unit) {
        return unit > 0 ? 1 : LEAK;
    }

    static double score(float[] each, float[] hidden) {
        double score = each[hidden.length];
        for (int unit = 0; unit < hidden.length; unit++) {
            score += each[unit] * hidden[unit];
        }
        return score;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(units);
        out.writeInt(classes.length);
        for (var each : classes) {
            for (float weight : each) {
                out.writeFloat(weight);
            }
        }
        Halves.write(terms, out);
    }

    static Perceptron read(DataInputStream in) throws IOException {
        int units = in.readInt();
        var classes = new float[in.readInt()][];
        for (int n = 0; n < classes.length; n++) {
            classes[n] = floats(units + 1, in);
        }
        return new Perceptron(Halves.read(in), units, classes);
    }

    private static float[] floats(int size, DataInputStream in) throws IOException {
        var floats = new float[size];
        ByteBuffer.wrap(in.readNBytes(size * Float.BYTES)).asFloatBuffer().get(floats);
        return floats;
    }
}
