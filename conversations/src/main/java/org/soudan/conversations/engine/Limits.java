package org.soudan.conversations.engine;

import java.time.Duration;

/**
 * Every limit of the engine.
 *
 * @param stepsATurn steps that one message may walk through
 * @param textRead characters of a message that are read for commands, answers and topics; safety reads all
 * @param valueLength characters of an answer that are kept
 * @param valuesKept answers that are kept at once; the first ones by name go first
 * @param callDepth flows that may wait for one another
 * @param trailLength steps that "back" can undo
 * @param answersChangeable earlier answers that are offered for a change
 * @param missesBeforePerson messages not understood in a row before a person is offered first
 * @param idle how long a place in a conversation is kept
 * @param leftKept how long after that a question that was left can still be gone on with
 * @param remindersKept events that one participant can wish to hear of
 * @param stepsAFlow steps that one flow may have
 * @param choicesAStep answers that one question may offer
 * @param sure certainty from which a topic is opened at once
 * @param unsure certainty from which a topic is offered as a guess
 * @param sms segments that a reply by SMS may take
 */
public record Limits(
        int stepsATurn,
        int textRead,
        int valueLength,
        int valuesKept,
        int callDepth,
        int trailLength,
        int answersChangeable,
        int missesBeforePerson,
        Duration idle,
        Duration leftKept,
        int remindersKept,
        int stepsAFlow,
        int choicesAStep,
        double sure,
        double unsure,
        SmsBudget sms) {

    public static final Limits STANDARD = new Limits(30, 2_000, 500, 60, 5, 8, 4, 2, Duration.ofHours(24),
            Duration.ofDays(7), 20, 60, 10, 0.5, 0.1, new SmsBudget(2, 6, 3, 4, 66));

    /** The same limits but for the steps of a turn. */
    public Limits withStepsATurn(int steps) {
        return new Limits(
                steps, textRead, valueLength, valuesKept, callDepth, trailLength, answersChangeable, missesBeforePerson,
                idle, leftKept, remindersKept, stepsAFlow, choicesAStep, sure, unsure, sms);
    }
}
