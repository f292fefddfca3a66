package org.soudan.bot.sms;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Delivery.Reason;
import org.soudan.bot.outbound.Failures;

/** What a failure of Twilio's API means for a delivery (twilio.com/docs/api/errors). */
final class TwilioFailure {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration OPERATOR = Duration.ofSeconds(30);

    private static final Failures FAILURES = Failures.of("twilio");

    private TwilioFailure() {}

    static Delivery of(TwilioException failure) {
        return failure instanceof ApiException answered && answered.getStatusCode() != null
                ? answered(answered, answered.getStatusCode())
                : unanswered(failure);
    }

    /** The code says more than the HTTP status; but what was answered with 5xx may have been done. */
    private static Delivery answered(ApiException failure, int status) {
        if (failure instanceof TooManyRequests tooMany) {
            return new Delivery.TooMany(tooMany.after());
        }
        var code = String.valueOf(failure.getCode());
        return switch (status) {
            case 401, 403 -> FAILURES.known(code).orElseGet(() -> new Delivery.Later(OPERATOR));
            default -> status >= 400 && status < 500 ? FAILURES.toParticipant(code) : new Delivery.Unknown();
        };
    }

    /** Why something that Twilio had taken did not reach the phone. */
    static Reason lost(String code) {
        return FAILURES.toParticipant(code) instanceof Delivery.Refused(var reason) ? reason : Reason.LOST;
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
