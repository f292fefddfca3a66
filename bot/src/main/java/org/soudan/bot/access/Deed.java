package org.soudan.bot.access;

import java.time.Instant;

/**
 * Something that let somebody read a participant's words. It holds no words.
 *
 * @param by their id at the desk
 * @param about the case, as a handle and a number that can be said aloud; empty where it is about none
 * @param at to the second
 */
public record Deed(String by, Act act, String about, Instant at) {

    /** What was done. */
    public enum Act {
        CLAIMED,
        TAKEN_OVER,
        HANDED,
        /** Somebody came into the channel where the threads are. */
        JOINED
    }

    /** Never shows who. */
    @Override
    public String toString() {
        return "Deed[" + act + "]";
    }
}
