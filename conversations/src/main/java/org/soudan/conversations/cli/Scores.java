package org.soudan.conversations.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well messages whose topic is known were classified. A message with several labels is right with any of them.
 *
 * @param judged the messages with what was predicted for them
 */
record Scores(List<Judged> judged) {

    /** A message and its prediction. */
    record Judged(Labelled message, Ranking ranking) {

        boolean isRightAmong(int places) {
            return ranking.guesses().stream().limit(places).anyMatch(g -> message.labels().contains(g.topic()));
        }

        boolean isAboutNothing() {
            return message.labels().equals(Set.of(Ranking.NONE));
        }

        boolean isTakenForNothing() {
            return predicted().equals(Ranking.NONE);
        }

        String predicted() {
            return ranking.top(1);
        }

        /** What it should have been: what was predicted if that is right, else the first of its labels. */
        String expected() {
            return isRightAmong(1) ? predicted() : message.labels().stream().sorted().findFirst().orElse("");
        }
    }

    double top1() {
        return share(judged, j -> j.isRightAmong(1));
    }

    double top3() {
        return share(judged, j -> j.isRightAmong(3));
    }

    double crisisRecall() {
        return share(judged.stream().filter(j -> j.message.isCrisis()).toList(), j -> j.ranking.isCrisis());
    }

    double falseAlarms() {
        return share(judged.stream().filter(j -> !j.message.isCrisis()).toList(), j -> j.ranking.isCrisis());
    }

    /** Of the messages that are about nothing, those that are seen as such. */
    double nothingSeen() {
        return share(judged.stream().filter(Judged::isAboutNothing).toList(), Judged::isTakenForNothing);
    }

    /** Of the messages that are about something, those that are taken for nothing. */
    double lost() {
        return share(judged.stream().filter(j -> !j.isAboutNothing()).toList(), Judged::isTakenForNothing);
    }

    /** The mean of the topics' F1, over every topic that was expected or predicted. */
    double macroF1() {
        return topics().stream().mapToDouble(this::f1).average().orElse(Double.NaN);
    }

    private Set<String> topics() {
        return judged.stream()
                .flatMap(j -> Stream.of(j.expected(), j.predicted()))
                .collect(Collectors.toSet());
    }

    private double f1(String topic) {
        long right = judged.stream()
                .filter(j -> j.expected().equals(topic) && j.predicted().equals(topic))
                .count();
        long expected = judged.stream().filter(j -> j.expected().equals(topic)).count();
        long predicted = judged.stream().filter(j -> j.predicted().equals(topic)).count();
        return 2.0 * right / (expected + predicted);
    }

    /** Not a number where there is nothing to share. */
    private static double share(List<Judged> all, Predicate<Judged> of) {
        return all.stream().mapToInt(j -> of.test(j) ? 1 : 0).average().orElse(Double.NaN);
    }
}
