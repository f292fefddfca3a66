package org.soudan.conversations.learning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Perceptrons that learnt the same, each from another beginning, and are heard as one. */
final class Committee {

    private Committee() {}

    /** Learns from vectors and the class of each; the same input gives the same, on any number of threads. */
    static Perceptron learn(
            List<SparseVector> vectors, int[] classOf, int classes, int terms, Learner.HiddenLayer how) {
        return joined(IntStream.range(0, how.members())
                .parallel()
                .mapToObj(member -> new PerceptronTraining(terms, classes, member, how).seeing(vectors, classOf))
                .toList(), how);
    }

    /** One that has all their units, and whose scores are the means of theirs. */
    private static Perceptron joined(List<PerceptronTraining> members, Learner.HiddenLayer how) {
        int units = members.size() * how.units();
        var terms = new short[members.getFirst().terms().length * members.size()];
        for (int i = 0; i < terms.length; i++) {
            var member = members.get(i % units / how.units());
            terms[i] = Float.floatToFloat16(member.terms()[i / units * how.units() + i % how.units()]);
        }
        var classes = new float[members.getFirst().classes().length][];
        Arrays.setAll(classes, n -> joined(members.stream().map(member -> member.classes()[n]).toList()));
        return new Perceptron(terms, units, classes);
    }

    /** What the units give to one class. */
    private static float[] joined(List<float[]> members) {
        int each = members.getFirst().length - 1;
        var joined = new float[members.size() * each + 1];
        for (int m = 0; m < members.size(); m++) {
            for (int unit = 0; unit < each; unit++) {
                joined[m * each + unit] = members.get(m)[unit] / members.size();
            }
            joined[joined.length - 1] += members.get(m)[each] / members.size();
        }
        return joined;
    }
}
