package org.soudan.bot.access;

/** Everything that can be done at the desk. */
public enum Operation {
    CLAIM,
    NEXT,
    TAKE_OVER,
    /** Words for the participant. */
    WRITE,
    NOTE,
    SNOOZE,
    RESOLVE,
    TRANSFER,
    /** Makes a case graver or less grave. */
    GRADE,
    /** To be away, and back. */
    AWAY,
    /** The cases that one has. */
    MINE,
    /** Who waits. */
    QUEUE,
    /** Who has how many cases. */
    LOAD,
    /** The desk's part of the Home tab. */
    HOME,
    /** Who read what. */
    TRAIL
}
