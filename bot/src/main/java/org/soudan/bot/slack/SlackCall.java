package org.soudan.bot.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Delivery.Reason;
import org.soudan.bot.outbound.Failures;
import org.soudan.bot.outbound.RetryAfter;

/** One call of Slack's Web API, and what its failure means for a delivery. */
final class SlackCall {

    /** What is called. */
    interface Method<R extends SlackApiTextResponse> {
        R call() throws IOException, SlackApiException;
    }

    /** The answer, when Slack said "ok", and what the call means as a delivery. */
    record Result<R>(Optional<R> answer, Delivery delivery) {}

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Failures FAILURES = Failures.of("slack");

    private SlackCall() {}

    static <R extends SlackApiTextResponse> Result<R> make(Method<R> method) {
        return make(method, FAILURES::toParticipant);
    }

    /** A call to the desk's channel, whose failures mean something else. */
    static <R extends SlackApiTextResponse> Result<R> atDesk(Method<R> method) {
        return make(method, FAILURES::toDesk);
    }

    private static <R extends SlackApiTextResponse> Result<R> make(
            Method<R> method, Function<String, Delivery> failures) {
        try {
            var answer = method.call();
            return answer.isOk()
                    ? new Result<>(Optional.of(answer), new Delivery.Sent())
                    : new Result<>(Optional.empty(), failures.apply(String.valueOf(answer.getError())));
        } catch (SlackApiException answered) {
            return new Result<>(Optional.empty(), failed(answered));
        } catch (ConnectException | UnknownHostException neverReached) {
            return new Result<>(Optional.empty(), new Delivery.Later(SOON));
        } catch (IOException broken) {
            return new Result<>(Optional.empty(), new Delivery.Unknown());
        }
    }

    private static Delivery failed(SlackApiException answered) {
        int status = answered.getResponse().code();
        if (status == 429) {
            var response = answered.getResponse();
            return new Delivery.TooMany(RetryAfter.of(response.header("Retry-After", ""), response.header("Date", "")));
        }
        return status >= 500 ? new Delivery.Unknown() : new Delivery.Refused(Reason.REJECTED);
    }
}
