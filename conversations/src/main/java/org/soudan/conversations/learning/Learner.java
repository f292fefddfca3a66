package org.soudan.conversations.learning;

/** What learns. */
public sealed interface Learner {

    /**
     * A support vector machine that keeps all labels apart at once (Crammer and Singer): little is needed to tell many
     * labels apart.
     *
     * @param strictness how hard it is tried to get every example right (LIBLINEAR's C)
     */
    record SupportVectors(double strictness) implements Learner {}

    /**
     * A perceptron with one hidden layer: terms that come in like examples become like each other, which bears words that
     * stand in few.
     *
     * @param members how many perceptrons learn, each from another beginning and in another order; their scores' mean errs
     *     less than any of them, above all on what is like no example
     * @param units how many hidden units each has
     * @param rounds how often each example is seen
     * @param pace how far each example moves what was learnt, at the beginning (Adagrad's rate)
     * @param dropped the share of an example's terms that is left out each time, so that none is relied on alone
     */
    record HiddenLayer(int members, int units, int rounds, double pace, double dropped) implements Learner {}
}
