package org.soudan.conversations.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.soudan.conversations.learning.Classifier;
import org.soudan.conversations.learning.Learner;
import org.soudan.conversations.learning.Learning;
import org.soudan.conversations.learning.Terms;

/** Topics learnt from examples, among them examples of what no topic is about. */
public record LearntTopics(Classifier classifier) implements TopicFinder {

    /** How topics are learnt; chosen on the validation part of CLINC150, the sharpness on the shipped examples. */
    public static final Learning LEARNING = new Learning(
            2, List.of(1.0, 0.7), new Learner.SupportVectors(1), 8, false);

    private static final Comparator<Guess> BEST_FIRST = Comparator.comparingDouble(Guess::certainty).reversed()
            .thenComparing(Guess::topic);

    @Override
    public List<Guess> rank(Terms message) {
        var certainties = classifier.certainties(message);
        var guesses = new ArrayList<Guess>();
        for (int n = 0; n < certainties.size(); n++) {
            guesses.add(new Guess(classifier.labels().get(n), certainties.get(n)));
        }
        guesses.sort(BEST_FIRST);
        return List.copyOf(guesses);
    }
}
