package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.bot.fakes.FakeServer.Fault;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.UnifiedJedis;

class SlackIntegrationTest extends World {

    private static final String JSON = "application/json";
    private final String user = newUser();

    @Test
    void aDirectMessageIsAnsweredWithButtonsThatWork() {
        assertThat(webhooks.directMessage(user, "hello")).isEqualTo(200);
        var menu = directMessagesTo(user, 1).getFirst();
        assertThat(menu.shown()).contains("bot for JET participants").contains("[Privacy]");
        webhooks.press(user, "D" + user, menu.ts(), menu.actionOf("Privacy"), menu.valueOf("Privacy"));
        assertThat(directMessagesTo(user, 2).getLast().shown()).contains("encrypted");
    }

    @Test
    void aRetriedEventWithANewEventIdIsAnsweredOnce() {
        var ts = Webhooks.nextTs();
        for (int i = 0; i < 4; i++) {
            assertThat(webhooks.directMessage(user, "hello", ts)).isEqualTo(200);
        }
        pause(Duration.ofMillis(300));
        directMessagesTo(user, 1);
    }

    /** Bolt acknowledges an event whose listener answers anything but 200. */
    @Test
    void aMessageThatCannotBeStoredIsNotAcknowledged(@Autowired UnifiedJedis redis) {
        var ts = Webhooks.nextTs();
        redis.executeCommand(new CommandArguments(Protocol.Command.CLIENT).add("PAUSE").add("2600").add("WRITE"));
        assertThat(webhooks.directMessage(user, "hello", ts)).isEqualTo(503);
        pause(Duration.ofSeconds(1));
        assertThat(webhooks.directMessage(user, "hello", ts)).isEqualTo(200);
        directMessagesTo(user, 1);
    }

    @Test
    void theSlashCommandAnswersInTheDirectMessage() {
        assertThat(webhooks.command(user, "privacy")).isEqualTo(200);
        assertThat(directMessagesTo(user, 1).getFirst().shown()).contains("encrypted");
        assertThat(webhooks.command(user, "")).isEqualTo(200);
        assertThat(directMessagesTo(user, 2).getLast().shown()).contains("[Talk to a person]");
    }

    @Test
    void theHomeTabShowsTheTopicsAndAWayToAPerson() {
        int before = SLACK.homes().size();
        webhooks.event(
                "{\"type\":\"app_home_opened\",\"user\":\"%s\",\"channel\":\"D1\",\"tab\":\"home\",\"event_ts\":\"1\"}"
                        .formatted(user));
        assertThat(soon(SLACK::homes, before + 1).getLast().toString()).contains("Talk to a person")
                .contains("Privacy");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"subtype\":\"message_changed\",\"message\":{\"text\":\"hello\",\"user\":\"U1\",\"ts\":\"1.1\"}",
        "\"subtype\":\"message_deleted\",\"deleted_ts\":\"1.1\"",
        "\"subtype\":\"channel_join\",\"user\":\"%s\",\"text\":\"joined\"",
        "\"subtype\":\"bot_message\",\"bot_id\":\"B1\",\"text\":\"hello\"",
        "\"bot_id\":\"B1\",\"user\":\"%s\",\"text\":\"hello\"",
        "\"user\":\"U0SOUDAN\",\"text\":\"hello\"",
    })
    void whatNobodyWroteIsNoMessage(String fields) {
        assertThat(webhooks.event("{\"type\":\"message\",\"channel\":\"D%s\",\"ts\":\"%s\",%s}"
                .formatted(user, Webhooks.nextTs(), fields.formatted(user)))).isEqualTo(200);
        pause(Duration.ofMillis(150));
        assertThat(SLACK.posts("D" + user)).isEmpty();
        assertThat(SLACK.posts("D" + FakeSlack.SELF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-360, 401", "-240, 200", "240, 200", "360, 401", "31536000, 401"})
    void aSignatureCountsOnlyAroundNow(long seconds, int expected) {
        var body = "{\"type\":\"url_verification\",\"token\":\"x\",\"challenge\":\"abc\"}";
        var time = String.valueOf(Instant.now().getEpochSecond() + seconds);
        var headers = Map.of("X-Slack-Request-Timestamp", time, "X-Slack-Signature",
                Webhooks.slackSignature(time, body));
        assertThat(webhooks.post("/slack/events", JSON, body, headers)).isEqualTo(expected);
    }

    @Test
    void whatIsUnsignedOrWronglySignedIsRefused() {
        var now = String.valueOf(Instant.now().getEpochSecond());
        var right = Webhooks.slackSignature(now, "{}");
        assertThat(webhooks.post("/slack/events", JSON, "{}", Map.of())).isEqualTo(401);
        assertThat(webhooks.post("/slack/events", JSON, "{} ", signed(now, right))).isEqualTo(401);
        assertThat(webhooks.post("/slack/events", JSON, "{}", signed(now, right.substring(1)))).isEqualTo(401);
        assertThat(webhooks.post("/slack/events", JSON, "{}", signed("soon", right))).isEqualTo(401);
        assertThat(webhooks.post("/slack/events", JSON, "{}", signed("9".repeat(40), right))).isEqualTo(401);
        assertThat(webhooks.post("/slack/events", JSON, new byte[1_000_000], signed(now, right))).isEqualTo(413);
    }

    private static Map<String, String> signed(String time, String signature) {
        return Map.of("X-Slack-Request-Timestamp", time, "X-Slack-Signature", signature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"type\":\"event_callback\"}", "{\"type\":\"unheard_of\"}",
        "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\"}}",
        "{\"type\":\"event_callback\",\"team_id\":\"T\",\"event\":{\"type\":\"reaction_added\",\"user\":\"U\"}}",
        "payload=%7B", "payload=", "command=%2Fjet", "command=%2Fother&text=x"})
    void signedGarbageIsNeverAServerError(String body) {
        for (var path : new String[]{"/slack/events", "/slack/commands", "/slack/interactions"}) {
            for (var type : new String[]{JSON, "application/x-www-form-urlencoded", "text/plain; charset=utf-16"}) {
                assertThat(webhooks.slack(path, type, body)).as(path + " " + body).isLessThan(500);
            }
        }
    }

    @Test
    void theSignatureIsOverTheRawBytesOfAForm() {
        var body = "command=%2Fjet&text=%2A+a+%20b*%E3%81%82&user_id=" + user + "&team_id=T&trigger_id="
                + Webhooks.nextTs();
        assertThat(webhooks.slack("/slack/commands", "application/x-www-form-urlencoded", body)).isEqualTo(200);
        directMessagesTo(user, 1);
    }

    @Test
    void textThatSlackWouldReadAsACommandStaysText() {
        webhooks.directMessage(user, "person");
        directMessagesTo(user, 1);
        webhooks.directMessage(user, "&lt;!channel&gt; look");
        var heard = soon(() -> SLACK.posts("C0DESK").stream().filter(p -> p.shown().contains("look")).toList(), 1);
        assertThat(heard.getFirst().text()).isEqualTo("&lt;!channel&gt; look");
    }

    @Test
    void aReplyThatSlackTookButDidNotAcknowledgeIsNotSentTwice() {
        SLACK.next(Fault.DOES_AND_HANGS_UP);
        webhooks.directMessage(user, "hello");
        directMessagesTo(user, 1);
        webhooks.directMessage(user, "help");
        assertThat(directMessagesTo(user, 2).getLast().shown()).contains("always work");
    }

    @Test
    void anUnderlyingErrorPageSaysNothing() {
        assertThat(webhooks.post("/slack/nothing", JSON, "{}".getBytes(StandardCharsets.UTF_8), Map.of()))
                .isEqualTo(404);
    }
}
