package org.soudan.bot.sms;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Delivery.Reason;

/** What a failure of Twilio's API means for a delivery (twilio.com/docs/api/errors). */
final class TwilioFailure {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration OPERATOR = Duration.ofSeconds(30);

    /** Codes that say more than the HTTP status. Wrong credentials are the operator's to mend and cost no words. */
    private static final Map<Integer, Delivery> CODES = Map.of(
            21610, new Delivery.Refused(Reason.OPTED_OUT),
            21211, new Delivery.Refused(Reason.BAD_ADDRESS),
            21214, new Delivery.Refused(Reason.BAD_ADDRESS),
            21217, new Delivery.Refused(Reason.BAD_ADDRESS),
            21614, new Delivery.Refused(Reason.BAD_ADDRESS),
            21408, new Delivery.Refused(Reason.NOT_ALLOWED),
            20003, new Delivery.Later(OPERATOR),
            20429, new Delivery.Later(SOON),
            21611, new Delivery.Later(OPERATOR));

    private TwilioFailure() {}

    static Delivery of(TwilioException failure) {
        return failure instanceof ApiException answered && answered.getStatusCode() != null
                ? answered(answered, answered.getStatusCode())
                : unanswered(failure);
    }

    private static Delivery answered(ApiException failure, int status) {
        var byCode = failure.getCode() == null ? null : CODES.get(failure.getCode());
        if (byCode != null) {
            return byCode;
        }
        return switch (status) {
            case 429 -> new Delivery.Later(SOON);
            case 401, 403 -> new Delivery.Later(OPERATOR);
            default -> status >= 400 && status < 500 ? new Delivery.Refused(Reason.REJECTED) : new Delivery.Unknown();
        };
    }

    /** Only a connection that was never made is certain to have carried nothing. */
    private static Delivery unanswered(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof ConnectTimeoutException
                    || cause instanceof ConnectionRequestTimeoutException) {
                return new Delivery.Later(SOON);
            }
        }
        return new Delivery.Unknown();
    }
}
