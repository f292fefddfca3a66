package org.soudan.conversations.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.topic.Guess;
import org.soudan.conversations.topic.TopicFinder;

/**
 * What a message is taken to be about, best first. Danger comes before every topic.
 *
 * @param alarm what safety reads in it
 */
record Ranking(Optional<Alarm> alarm, List<Guess> guesses) {

    /** Fits no topic. */
    static final String NONE = TopicFinder.NONE;

    /** The writer or somebody else is in danger by themselves or by others. */
    static final String CRISIS = "safety.crisis";

    private static final String EMERGENCY = "emergency.now";

    static Ranking of(String message, Content content) {
        var alarm = content.safety().alarm(message);
        var guesses = new ArrayList<>(content.topics().rank(message));
        alarm.map(Ranking::topic).ifPresent(topic -> {
            guesses.removeIf(guess -> guess.topic().equals(topic));
            guesses.addFirst(new Guess(topic, 1));
        });
        return new Ranking(alarm, List.copyOf(guesses));
    }

    /** A fire or an injury is a topic of its own: the police or an ambulance, not a counsellor first. */
    private static String topic(Alarm alarm) {
        return switch (alarm) {
            case SELF, ASSAULT, VIOLENCE, OTHER -> CRISIS;
            case EMERGENCY -> EMERGENCY;
        };
    }

    boolean isCrisis() {
        return alarm.isPresent();
    }

    /** The first, second or third topic, counted from 1; empty where there are fewer. */
    String top(int place) {
        return guesses.size() < place ? "" : guesses.get(place - 1).topic();
    }
}
