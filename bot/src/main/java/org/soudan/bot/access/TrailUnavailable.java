package org.soudan.bot.access;

/** The store of the trail cannot be reached. Something may have been added. */
public final class TrailUnavailable extends RuntimeException {

    public TrailUnavailable(Throwable cause) {
        super("the store of the trail cannot be reached", cause);
    }
}
