package org.soudan.conversations.safety;

/** What safety reads in a message. */
public sealed interface Reading {

    /** Somebody must be brought in now. */
    record Crisis(Alarm alarm) implements Reading {}

    /** Worrying, and not acute: to be asked after kindly. */
    record Watch() implements Reading {}

    /** Nothing of the kind. */
    record Calm() implements Reading {}
}
