package org.soudan.conversations.learning;

import java.io.DataOutputStream;
import java.io.IOException;

/** What was learnt of each class's terms. Immutable. */
sealed interface Scorer permits LinearModel, Perceptron {

    /** The score of each class; higher is likelier. */
    double[] scores(SparseVector vector);

    void write(DataOutputStream out) throws IOException;
}
