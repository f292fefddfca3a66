package org.soudan.conversations.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weight for each term and class, learnt by a support vector machine of LIBLINEAR: a text's score for a class is the sum
 * of its terms' weights. Weights are kept by term, so that a text costs what its own terms
 * cost, and in 16 bits each, whose rounding no score notices.
 */
final class LinearModel implements Scorer {

    private static final double PRECISION = 0.5;

    private final int classes;
    private final short[] weights;

    private LinearModel(int classes, short[] weights) {
        this.classes = classes;
        this.weights = weights;
    }

    /** Learns from vectors and the class of each, from 0 to {@code classes - 1}; the same input gives the same model. */
    static LinearModel learn(List<SparseVector> vectors, int[] classOf, int classes, int terms,
            Learner.SupportVectors how) {
        if (vectors.isEmpty()) {
            return new LinearModel(classes, new short[0]);
        }
        var problem = new Problem();
        problem.l = vectors.size();
        problem.n = terms;
        problem.bias = -1;
        problem.x = vectors.stream().map(LinearModel::features).toArray(Feature[][]::new);
        problem.y = Arrays.stream(classOf).asDoubleStream().toArray();
        Linear.disableDebugOutput();
        var parameter = new Parameter(SolverType.MCSVM_CS, how.strictness(), PRECISION);
        return new LinearModel(classes, weights(Linear.train(problem, parameter), classes));
    }

    private static short[] weights(Model learnt, int classes) {
        var weights = new short[learnt.getNrFeature() * classes];
        var all = learnt.getFeatureWeights();
        var labels = learnt.getLabels();
        for (int term = 0; term < learnt.getNrFeature(); term++) {
            for (int column = 0; column < labels.length; column++) {
                weights[term * classes + labels[column]] = Float
                        .floatToFloat16((float) all[term * labels.length + column]);
            }
        }
        return weights;
    }

    @Override
    public double[] scores(SparseVector vector) {
        var scores = new double[classes];
        for (int i = 0; i < vector.size(); i++) {
            int row = vector.term(i) * classes;
            for (int n = 0; n < classes; n++) {
                scores[n] += vector.weight(i) * Float.float16ToFloat(weights[row + n]);
            }
        }
        return scores;
    }

    /** LIBLINEAR counts features from 1, in rising order. */
    private static Feature[] features(SparseVector vector) {
        return IntStream.range(0, vector.size())
                .mapToObj(i -> new FeatureNode(vector.term(i) + 1, vector.weight(i)))
                .toArray(Feature[]::new);
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        Halves.write(weights, out);
    }

    static LinearModel read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        return new LinearModel(classes, Halves.read(in));
    }
}
