package org.soudan.bot.outbound;

import java.time.Duration;

/** What came of one attempt to send. */
public sealed interface Delivery {

    /** The provider has it. */
    record Sent() implements Delivery {}

    /** It certainly was not sent; try again after this time. */
    record Later(Duration after) implements Delivery {}

    /** It certainly was not sent, because the provider is asked too often; nobody should ask it before this time is over. */
    record TooMany(Duration after) implements Delivery {}

    /** It was not sent and never will be. */
    record Refused(Reason reason) implements Delivery {}

    /** It may or may not have been sent. */
    record Unknown() implements Delivery {}

    /** Why something can never be sent. */
    enum Reason {
        OPTED_OUT,
        BAD_ADDRESS,
        NOT_ALLOWED,
        /** As much as may be sent has been sent. */
        LIMITED,
        /** The provider took it and could not bring it to the phone. */
        LOST,
        REJECTED
    }
}
