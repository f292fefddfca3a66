package org.soudan.conversations.cli;

/** The command was given something that it cannot use. The message says what to give instead. */
final class Unusable extends RuntimeException {

    Unusable(String message) {
        super(message);
    }
}
