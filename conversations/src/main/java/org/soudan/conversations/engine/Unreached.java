package org.soudan.conversations.engine;

/** Why something could not be brought to a participant. */
public enum Unreached {
    /** The phone takes no SMS from us. */
    STOPPED,
    /** There is nobody at this address any more. */
    NO_ADDRESS,
    /** The provider does not let us write there. */
    NOT_ALLOWED,
    /** The provider refused the message for another reason. */
    REFUSED
}
