package org.soudan.conversations.engine;

/** Why something could not be brought to a participant. */
public enum Unreached {
    /** The phone takes no SMS from us. */
    STOPPED,
    /** There is nobody at this address any more. */
    NO_ADDRESS,
    /** The provider does not let us write there. */
    NOT_ALLOWED,
    /** The provider took it, and the phone or its network did not. */
    LOST,
    /** As many SMS as may be sent in a time have been sent. */
    LIMITED,
    /** The provider refused the message for another reason. */
    REFUSED
}
