package org.soudan.conversations.engine;

import java.time.Duration;

/**
 * Every limit of the engine.
 *
 * @param stepsATurn steps that one message may walk through
 * @param textRead characters of a message that are read for commands, answers and topics; safety reads all
 * @param valueLength characters of an answer that are kept
 * @param callDepth flows that may wait for one another
 * @param trailLength steps that "back" can undo
 * @param missesBeforePerson messages not understood in a row before a person is offered first
 * @param idle how long a place in a conversation is kept
 * @param sure certainty from which a topic is opened at once
 * @param unsure certainty from which a topic is offered as a guess
 */
public record Limits(
        int stepsATurn,
        int textRead,
        int valueLength,
        int callDepth,
        int trailLength,
        int missesBeforePerson,
        Duration idle,
        double sure,
        double unsure) {

    public static final Limits STANDARD = new Limits(30, 2_000, 500, 5, 8, 2, Duration.ofHours(24), 0.30, 0.10);

    /** The same limits but for the steps of a turn. */
    public Limits withStepsATurn(int steps) {
        return new Limits(
                steps, textRead, valueLength, callDepth, trailLength, missesBeforePerson, idle, sure, unsure);
    }
}
