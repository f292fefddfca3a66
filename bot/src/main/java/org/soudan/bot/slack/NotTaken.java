package org.soudan.bot.slack;

/** An event was not done and must be delivered again. Thrown through Bolt, which acknowledges whatever is returned. */
final class NotTaken extends RuntimeException {

    NotTaken() {
        super("the event was not taken", null, false, false);
    }
}
