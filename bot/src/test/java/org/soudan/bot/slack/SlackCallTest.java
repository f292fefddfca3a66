package org.soudan.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.stream.Stream;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Delivery.Reason;

class SlackCallTest {

    @Test
    void okIsSentAndGivesTheAnswer() {
        var answer = new ChatPostMessageResponse();
        answer.setOk(true);
        var result = SlackCall.make(() -> answer);
        assertThat(result.delivery()).isEqualTo(new Delivery.Sent());
        assertThat(result.answer()).containsSame(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratelimited", "rate_limited"})
    void tooOftenIsSlower(String error) {
        assertThat(said(error)).isEqualTo(slower(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired",
        "missing_scope",
        "not_in_channel", "access_denied", "team_added_to_org"})
    void whatTheOperatorCanMendCostsNoWords(String error) {
        assertThat(said(error)).isEqualTo(later(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service_unavailable", "internal_error", "fatal_error", "request_timeout"})
    void slacksOwnFailureIsUnknown(String error) {
        assertThat(said(error)).isEqualTo(new Delivery.Unknown());
    }

    @ParameterizedTest
    @CsvSource({"channel_not_found,BAD_ADDRESS", "user_not_found,BAD_ADDRESS", "user_disabled,BAD_ADDRESS",
        "cannot_dm_bot,BAD_ADDRESS", "restricted_action,NOT_ALLOWED", "invalid_blocks,REJECTED",
        "msg_too_long,REJECTED", "no_text,REJECTED", "a_new_error,REJECTED", ",REJECTED"})
    void everythingElseIsRefusedForGood(@Nullable String error, Reason reason) {
        assertThat(said(error)).isEqualTo(new Delivery.Refused(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1;1", "30;30", ";1", "soon;1", "Mon, 23 Nov 2026 03:00:30 GMT;30"})
    void retryAfterIsHeededInEachOfItsForms(@Nullable String header, long seconds) {
        assertThat(answered(429, header)).isEqualTo(slower(seconds));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504"})
    void aBrokenSlackIsUnknown(int status) {
        assertThat(answered(status, null)).isEqualTo(new Delivery.Unknown());
    }

    @ParameterizedTest
    @CsvSource({"400", "403", "404", "413"})
    void aRefusingSlackRefuses(int status) {
        assertThat(answered(status, null)).isEqualTo(new Delivery.Refused(Reason.REJECTED));
    }

    static Stream<IOException> neverReached() {
        return Stream.of(new ConnectException("refused"), new UnknownHostException("slack.com"));
    }

    @ParameterizedTest
    @MethodSource("neverReached")
    void whatNeverReachedSlackWasCertainlyNotSent(IOException broken) {
        assertThat(thrown(broken)).isEqualTo(later(1));
    }

    static Stream<IOException> brokenOff() {
        return Stream.of(new SocketTimeoutException(), new SocketException("reset"), new EOFException(),
                new IOException());
    }

    @ParameterizedTest
    @MethodSource("brokenOff")
    void aCallThatBrokeOffIsUnknown(IOException broken) {
        assertThat(thrown(broken)).isEqualTo(new Delivery.Unknown());
    }

    private static Delivery said(@Nullable String error) {
        var answer = new ChatPostMessageResponse();
        answer.setError(error);
        var result = SlackCall.make(() -> answer);
        assertThat(result.answer()).isEmpty();
        return result.delivery();
    }

    private static Delivery answered(int status, @Nullable String retryAfter) {
        var response = new Response.Builder()
                .request(new Request.Builder().url("https://slack.com/api/chat.postMessage").build())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .header("Date", "Mon, 23 Nov 2026 03:00:00 GMT")
                .message("");
        if (retryAfter != null) {
            response.header("Retry-After", retryAfter);
        }
        var result = SlackCall.<ChatPostMessageResponse>make(() -> {
            throw new SlackApiException(response.build(), "");
        });
        assertThat(result.answer()).isEmpty();
        return result.delivery();
    }

    private static Delivery thrown(IOException broken) {
        return SlackCall.<ChatPostMessageResponse>make(() -> {
            throw broken;
        }).delivery();
    }

    private static Delivery slower(long seconds) {
        return new Delivery.TooMany(Duration.ofSeconds(seconds));
    }

    private static Delivery later(long seconds) {
        return new Delivery.Later(Duration.ofSeconds(seconds));
    }
}
