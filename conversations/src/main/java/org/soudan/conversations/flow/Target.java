package org.soudan.conversations.flow;

import org.soudan.conversations.text.Language;

/** Where a step or an option leads. */
public sealed interface Target {

    /** Another step of the same flow. */
    record ToStep(String step) implements Target {}

    /** The beginning of another flow. */
    record ToFlow(String flow) implements Target {}

    /** A counsellor: a case is opened. */
    record ToPerson() implements Target {}

    /** Speak this language from now on, then show the menu. */
    record Speak(Language language) implements Target {}

    /** Forget everything that is kept about the participant. */
    record Erase() implements Target {}

    /** Back to the flow that called, or the end of the conversation. */
    record End() implements Target {}

    /** What a word that works everywhere does, as a choice. */
    record Repair(Move move) implements Target {}

    /** What sets a conversation right that went another way than the participant wanted. */
    enum Move {
        /** To the question before. */
        BACK,
        /** This flow from its beginning. */
        AGAIN,
        /** An answer that was given earlier. */
        CHANGE,
        /** The question that waits, once more. */
        REPEAT,
        /** The question that was left for something else. */
        CONTINUE
    }

    /**
     * Remind the participant of an event of the calendar, or tell them when its dates are announced; then go on.
     *
     * @param event its id
     * @param step where to go on, in the same flow
     */
    record Remind(String event, String step) implements Target {}

    /** What the participant asked to be reminded of, to be looked at and deleted. */
    record Reminders() implements Target {}
}
