package org.soudan.conversations.topic;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weight for each term and class, learnt by LIBLINEAR's multi-class support vector machine (Crammer and Singer): a text's
 * score for a class is the sum of its terms' weights. Weights are kept by term, so that a text costs what its own terms
 * cost.
 */
final class LinearModel {

    private static final double STRICTNESS = 1;
    private static final double PRECISION = 0.5;

    private final int classes;
    private final float[][] weights;

    /** Learns from vectors and the class of each, from 0 to {@code classes - 1}; the same input gives the same model. */
    static LinearModel learn(List<SparseVector> vectors, int[] classOf, int classes, int terms) {
        if (vectors.isEmpty()) {
            return new LinearModel(new float[0][classes], classes);
        }
        var problem = new Problem();
        problem.l = vectors.size();
        problem.n = terms;
        problem.bias = -1;
        problem.x = vectors.stream().map(LinearModel::features).toArray(Feature[][]::new);
        problem.y = Arrays.stream(classOf).asDoubleStream().toArray();
        Linear.disableDebugOutput();
        var parameter = new Parameter(SolverType.MCSVM_CS, STRICTNESS, PRECISION);
        return new LinearModel(weights(Linear.train(problem, parameter), classes), classes);
    }

    private LinearModel(float[][] weights, int classes) {
        this.weights = weights;
        this.classes = classes;
    }

    private static float[][] weights(Model learnt, int classes) {
        var weights = new float[learnt.getNrFeature()][classes];
        var all = learnt.getFeatureWeights();
        var labels = learnt.getLabels();
        for (int term = 0; term < weights.length; term++) {
            for (int column = 0; column < labels.length; column++) {
                weights[term][labels[column]] = (float) all[term * labels.length + column];
            }
        }
        return weights;
    }

    /** The score of each class; higher is likelier. */
    double[] scores(SparseVector vector) {
        var scores = new double[classes];
        for (int i = 0; i < vector.size(); i++) {
            var row = weights[vector.term(i)];
            double value = vector.weight(i);
            for (int n = 0; n < classes; n++) {
                scores[n] += value * row[n];
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
}
