package org.soudan.bot.sms;

import com.twilio.exception.ApiException;
import java.time.Duration;

/** Twilio is asked too often. Its SDK's own exception does not tell how long to wait. */
final class TooManyRequests extends ApiException {

    private final transient Duration after;

    TooManyRequests(Duration after) {
        super("too many requests", null, null, 429, 429, null, false, null);
        this.after = after;
    }

    Duration after() {
        return after;
    }
}
