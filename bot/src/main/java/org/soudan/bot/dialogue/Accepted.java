package org.soudan.bot.dialogue;

/** What became of a message. */
public sealed interface Accepted {

    /** It is wholly done and will survive a crash; the replies are in the outbox. */
    record Done() implements Accepted {}

    /** It had been done before. */
    record Duplicate() implements Accepted {}

    /** The store cannot be reached, so it is not done and must be delivered again. */
    record NotStored() implements Accepted {}
}
