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
}
