package org.soudan.bot.torture;

/**
 * A provider took something.
 *
 * @param entry the outbox's id of it
 */
record Arrival(String entry, String text) {

    /** The message that caused it. */
    String message() {
        return entry.substring(0, entry.indexOf('-'));
    }

    /** Never shows the words. */
    @Override
    public String toString() {
        return "Arrival[" + entry + "]";
    }
}
