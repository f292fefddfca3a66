package org.soudan.bot.dialogue;

/** The store cannot be reached. A commit may or may not have happened; repeating it with the same id is harmless. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(Throwable cause) {
        super("the store cannot be reached", cause);
    }
}
