package org.soudan.conversations.learning;

import java.util.Arrays;
import java.util.List;

/**
 * A perceptron that is learning, by stochastic gradient descent with Adagrad's paces: one for each term and one for each
 * class. The arithmetic is the same on every machine, and so is what is learnt.
 */
final class PerceptronTraining {

    private static final double TERMS_BEGIN_WITHIN = 0.1;
    private static final float CLASSES_PACE = 0.5f;
    private static final float LEAST_TERM = 1e-6f;
    private static final float LEAST_CLASS = 1e-3f;

    /** An example that is right so surely teaches nothing more. */
    private static final float NOTHING = 1e-10f;

    private final Learner.HiddenLayer how;
    private final Lots lots;
    private final float[] terms;
    private final float[] movedOfTerm;
    private final float[][] classes;
    private final float[] movedOfClass;
    private final float[] hidden;
    private final float[] slopes;
    private final float[] gradient;

    PerceptronTraining(int terms, int classes, int member, Learner.HiddenLayer how) {
        this.how = how;
        this.lots = new Lots(member);
        this.terms = begin(terms * how.units(), TERMS_BEGIN_WITHIN);
        this.movedOfTerm = new float[terms];
        this.classes = new float[classes][];
        Arrays.setAll(this.classes,
                n -> Arrays.copyOf(begin(how.units(), 1 / Math.sqrt(how.units())), how.units() + 1));
        this.movedOfClass = new float[classes];
        this.hidden = new float[how.units()];
        this.slopes = new float[how.units()];
        this.gradient = new float[how.units()];
    }

    private float[] begin(int size, double within) {
        var begin = new float[size];
        for (int i = 0; i < size; i++) {
            begin[i] = (float) ((2 * lots.next() - 1) * within);
        }
        return begin;
    }

    PerceptronTraining seeing(List<SparseVector> vectors, int[] classOf) {
        for (int round = 0; round < how.rounds(); round++) {
            round(vectors, classOf, round);
        }
        return this;
    }

    /** Sees every example once, in another order each time, and each with other terms left out. */
    private void round(List<SparseVector> vectors, int[] classOf, int round) {
        float pace = (float) (how.pace() * (how.rounds() - round) / how.rounds());
        for (int example : shuffled(vectors.size())) {
            see(vectors.get(example).thinned(lots, how.dropped()), classOf[example], pace);
        }
    }

    private int[] shuffled(int size) {
        var order = new int[size];
        for (int i = 0; i < size; i++) {
            int at = lots.below(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }

    private void see(SparseVector vector, int right, float pace) {
        hide(vector);
        Arrays.fill(gradient, 0);
        var errors = errors(right);
        for (int n = 0; n < classes.length; n++) {
            moveClass(n, (float) errors[n], pace);
        }
        moveTerms(vector, pace);
    }

    private void hide(SparseVector vector) {
        Arrays.fill(hidden, 0);
        for (int i = 0; i < vector.size(); i++) {
            int row = vector.term(i) * hidden.length;
            float weight = (float) vector.weight(i);
            for (int unit = 0; unit < hidden.length; unit++) {
                hidden[unit] += weight * terms[row + unit];
            }
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            slopes[unit] = Perceptron.slope(hidden[unit]);
            hidden[unit] *= slopes[unit];
        }
    }

    /** How much too likely each class is held. */
    private double[] errors(int right) {
        var errors = Arrays.stream(classes).mapToDouble(each -> Perceptron.score(each, hidden)).toArray();
        double most = Arrays.stream(errors).max().orElse(0);
        double sum = 0;
        for (int n = 0; n < errors.length; n++) {
            errors[n] = StrictMath.exp(errors[n] - most);
            sum += errors[n];
        }
        for (int n = 0; n < errors.length; n++) {
            errors[n] = errors[n] / sum - (n == right ? 1 : 0);
        }
        return errors;
    }

    private void moveClass(int n, float error, float pace) {
        movedOfClass[n] += error * error;
        float step = CLASSES_PACE * pace * error / (float) Math.sqrt(movedOfClass[n] + LEAST_CLASS);
        var each = classes[n];
        for (int unit = 0; unit < hidden.length; unit++) {
            gradient[unit] += error * each[unit];
            each[unit] -= step * hidden[unit];
        }
        each[hidden.length] -= step;
    }

    private void moveTerms(SparseVector vector, float pace) {
        float square = 0;
        for (int unit = 0; unit < hidden.length; unit++) {
            gradient[unit] *= slopes[unit];
            square += gradient[unit] * gradient[unit];
        }
        for (int i = 0; square > NOTHING && i < vector.size(); i++) {
            moveTerm(vector.term(i), (float) vector.weight(i), square / hidden.length, pace);
        }
    }

    private void moveTerm(int term, float weight, float square, float pace) {
        movedOfTerm[term] += weight * weight * square;
        float step = pace * weight / (float) Math.sqrt(movedOfTerm[term] + LEAST_TERM);
        int row = term * hidden.length;
        for (int unit = 0; unit < hidden.length; unit++) {
            terms[row + unit] -= step * gradient[unit];
        }
    }

    /** What each term gives to each unit, by term. */
    float[] terms() {
        return terms;
    }

    /** What each unit gives to each class, by class; the last of each is what the class has without any. */
    float[][] classes() {
        return classes;
    }
}
