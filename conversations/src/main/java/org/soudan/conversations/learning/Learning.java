package org.soudan.conversations.learning;

import java.util.List;

/**
 * How something is learnt.
 *
 * @param leastTexts a term counts when at least so many examples have it; from few examples every term is learnt
 * @param families how much each family of {@link Terms} counts
 * @param learner what learns
 * @param sharpness what scores are multiplied by before they are made probabilities; fitted so that of the texts with
 *     certainty p, a share of p is right
 * @param needsWords whether nothing is said of a text in which no word is known, but only runs of characters
 */
public record Learning(
        int leastTexts, List<Double> families, Learner learner, double sharpness, boolean needsWords) {

    /** From so few examples every term is worth learning. */
    private static final int FEW = 1_000;

    public Learning {
        families = List.copyOf(families);
    }

    int leastTextsOf(int texts) {
        return texts < FEW ? 1 : leastTexts;
    }
}
