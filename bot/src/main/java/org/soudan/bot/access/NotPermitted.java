package org.soudan.bot.access;

/** Somebody tried what they may not. Nothing was done. */
public final class NotPermitted extends RuntimeException {

    NotPermitted() {
        super("this person may not do this at the desk", null, false, false);
    }
}
