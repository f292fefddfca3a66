package org.soudan.conversations.transcript;

/** One thing that somebody does in a conversation. */
public sealed interface Act {

    /** The participant writes. */
    record Writes(String words) implements Act {}

    /** The participant presses a button, by its label, among those offered last. */
    record Presses(String label) implements Act {}

    /** A counsellor claims the case. */
    record Claims() implements Act {}

    /** A counsellor ends the case. */
    record Resolves() implements Act {}

    /** A counsellor says something to the participant. */
    record Tells(String words) implements Act {}

    /** The time of a reminder comes: the clock goes on until there is something to say of the event. */
    record Reminds(String event) implements Act {}
}
