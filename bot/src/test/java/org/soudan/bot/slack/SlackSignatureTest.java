package org.soudan.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against the example in Slack's own documentation, "Verifying requests from Slack". */
class SlackSignatureTest {

    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String TIMESTAMP = "1531420618";
    private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private static final Instant THEN = Instant.ofEpochSecond(1531420618);
    private static final byte[] BODY = ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
            + "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c").getBytes(UTF_8);

    @Test
    void slacksOwnExampleIsValid() {
        assertThat(at(THEN).isValid(BODY, TIMESTAMP, SIGNATURE)).isTrue();
    }

    @Test
    void anotherSecretBodyOrTimeIsNot() {
        var body = BODY.clone();
        body[0] ^= 1;
        assertThat(at(THEN).isValid(body, TIMESTAMP, SIGNATURE)).isFalse();
        assertThat(at(THEN).isValid(BODY, "1531420619", SIGNATURE)).isFalse();
        assertThat(new SlackSignature("another", Clock.fixed(THEN, ZoneOffset.UTC))
                .isValid(BODY, TIMESTAMP, SIGNATURE)).isFalse();
    }

    @Test
    void fiveMinutesOnEitherSideAreRecentAndNoMore() {
        var minutes = Duration.ofMinutes(5);
        assertThat(at(THEN.plus(minutes)).isValid(BODY, TIMESTAMP, SIGNATURE)).isTrue();
        assertThat(at(THEN.minus(minutes)).isValid(BODY, TIMESTAMP, SIGNATURE)).isTrue();
        assertThat(at(THEN.plus(minutes).plusMillis(1)).isValid(BODY, TIMESTAMP, SIGNATURE)).isFalse();
        assertThat(at(THEN.minus(minutes).minusMillis(1)).isValid(BODY, TIMESTAMP, SIGNATURE)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "now", "-1531420618", "1531420618.5", " 1531420618", "99999999999999999999",
        "１５３１４２０６１８"})
    void whatIsNoTimeIsNotValid(@Nullable String timestamp) {
        assertThat(at(THEN).isValid(BODY, timestamp, SIGNATURE)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "v0=", "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503",
        "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503 "})
    void whatIsNotExactlyTheSignatureIsNotValid(@Nullable String signature) {
        assertThat(at(THEN).isValid(BODY, TIMESTAMP, signature)).isFalse();
    }

    private static SlackSignature at(Instant now) {
        return new SlackSignature(SECRET, Clock.fixed(now, ZoneOffset.UTC));
    }
}
