package org.soudan.bot.crypto;

/** Sealed bytes that were sealed with another key or for another context, or were changed. */
public final class CannotOpen extends RuntimeException {

    CannotOpen() {
        super("sealed bytes cannot be opened with this keyset in this context");
    }
}
