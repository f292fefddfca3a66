package org.soudan.bot.counting;

/** The store of the counts cannot be reached. */
public final class CountsUnavailable extends RuntimeException {

    public CountsUnavailable(Throwable cause) {
        super("the store of the counts cannot be reached", cause);
    }
}
