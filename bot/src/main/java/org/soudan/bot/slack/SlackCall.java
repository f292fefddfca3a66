package org.soudan.bot.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Delivery.Reason;

/** One call of Slack's Web API, and what its failure means for a delivery. */
final class SlackCall {

    /** What is called. */
    interface Method<R extends SlackApiTextResponse> {
        R call() throws IOException, SlackApiException;
    }

    /** The answer, when Slack said "ok", and what the call means as a delivery. */
    record Result<R>(Optional<R> answer, Delivery delivery) {}

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration OPERATOR = Duration.ofSeconds(30);

    /**
     * Slack's error codes (docs.slack.dev, chat.postMessage). A wrong token or a missing scope is the operator's to mend
     * and costs no words; every other code that is not here refuses the message for good.
     */
    private static final Map<String, Delivery> ERRORS = Map.ofEntries(
            Map.entry("ratelimited", new Delivery.Later(SOON)),
            Map.entry("rate_limited", new Delivery.Later(SOON)),
            Map.entry("invalid_auth", new Delivery.Later(OPERATOR)),
            Map.entry("not_authed", new Delivery.Later(OPERATOR)),
            Map.entry("account_inactive", new Delivery.Later(OPERATOR)),
            Map.entry("token_revoked", new Delivery.Later(OPERATOR)),
            Map.entry("token_expired", new Delivery.Later(OPERATOR)),
            Map.entry("missing_scope", new Delivery.Later(OPERATOR)),
            Map.entry("not_in_channel", new Delivery.Later(OPERATOR)),
            Map.entry("access_denied", new Delivery.Later(OPERATOR)),
            Map.entry("team_added_to_org", new Delivery.Later(OPERATOR)),
            Map.entry("service_unavailable", new Delivery.Unknown()),
            Map.entry("internal_error", new Delivery.Unknown()),
            Map.entry("fatal_error", new Delivery.Unknown()),
            Map.entry("request_timeout", new Delivery.Unknown()),
            Map.entry("channel_not_found", new Delivery.Refused(Reason.BAD_ADDRESS)),
            Map.entry("user_not_found", new Delivery.Refused(Reason.BAD_ADDRESS)),
            Map.entry("user_disabled", new Delivery.Refused(Reason.BAD_ADDRESS)),
            Map.entry("cannot_dm_bot", new Delivery.Refused(Reason.BAD_ADDRESS)),
            Map.entry("restricted_action", new Delivery.Refused(Reason.NOT_ALLOWED)));

    private SlackCall() {}

    static <R extends SlackApiTextResponse> Result<R> make(Method<R> method) {
        try {
            var answer = method.call();
            return answer.isOk()
                    ? new Result<>(Optional.of(answer), new Delivery.Sent())
                    : new Result<>(Optional.empty(), refused(String.valueOf(answer.getError())));
        } catch (SlackApiException answered) {
            return new Result<>(Optional.empty(), failed(answered));
        } catch (ConnectException | UnknownHostException neverReached) {
            return new Result<>(Optional.empty(), new Delivery.Later(SOON));
        } catch (IOException broken) {
            return new Result<>(Optional.empty(), new Delivery.Unknown());
        }
    }

    private static Delivery refused(String error) {
        return ERRORS.getOrDefault(error, new Delivery.Refused(Reason.REJECTED));
    }

    private static Delivery failed(SlackApiException answered) {
        int status = answered.getResponse().code();
        if (status == 429) {
            return new Delivery.Later(retryAfter(answered.getResponse().header("Retry-After", "")));
        }
        return status >= 500 ? new Delivery.Unknown() : new Delivery.Refused(Reason.REJECTED);
    }

    /** Seconds; a missing or unreadable header means a short while. */
    private static Duration retryAfter(String header) {
        return header.matches("\\d{1,5}") ? Duration.ofSeconds(Long.parseLong(header)) : SOON;
    }
}
