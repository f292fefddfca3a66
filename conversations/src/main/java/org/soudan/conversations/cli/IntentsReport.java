package org.soudan.conversations.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.soudan.conversations.learning.Classifier;
import org.soudan.conversations.learning.Learnt;
import org.soudan.conversations.learning.Lesson;
import org.soudan.conversations.topic.LearntTopics;

/** Learns and tells intents with the topics' classifier, and says how well it did and what it cost. */
record IntentsReport(Intents intents, InstantSource clock, Terminal terminal) {

    private static final List<String> WHERE = List.of("no threshold", "best accuracy", "best sum");

    void print() {
        long before = used();
        var began = clock.instant();
        var classifier = Learnt.from(Lesson.of(intents.examples(), LearntTopics.LEARNING));
        var took = Duration.between(began, clock.instant());
        terminal.say("learnt in %.1f s, %d MB".formatted(took.toMillis() / 1e3, (used() - before) >> 20));
        terminal.say(intents.hasTest() ? "thresholds chosen on val and oos_val, measured on test and oos_test"
                : "there is no test part: chosen and measured on val and oos_val");
        print(classifier);
    }

    private void print(Classifier classifier) {
        intents.reached(classifier); // warm
        var began = clock.instant();
        var reached = intents.reached(classifier);
        var took = Duration.between(began, clock.instant());
        int messages = intents.size("val") + (intents.hasTest() ? intents.size("test") : 0);
        terminal.say("%-14s %9s %9s %9s %9s".formatted("", "threshold", "in scope", "out of", "all"));
        for (int n = 0; n < WHERE.size(); n++) {
            var at = reached.get(n);
            terminal.say("%-14s %9.2f %9.4f %9.4f %9.4f".formatted(
                    WHERE.get(n), at.threshold(), at.inScope(), at.outOfScope(), at.all()));
        }
        terminal.say(String.format(Locale.ROOT, "%.0f us a message", took.toNanos() / 1e3 / messages));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
