package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soudan.bot.integration.World.soon;

import org.junit.jupiter.api.Test;
import org.soudan.bot.Soudan;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeSocketMode;
import org.soudan.bot.fakes.Webhooks;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Slack without a public address: the service connects to Slack, and everything else is the same. */
class SocketModeIntegrationTest {

    @Test
    void aDirectMessageIsAcknowledgedOnceCommittedAndAnswered() throws Exception {
        try (var slack = new FakeSlack(); var redis = new TestRedis()) {
            var socket = new FakeSocketMode();
            socket.start();
            slack.offerSocket(socket);
            try (var service = start(slack, redis)) {
                assertThat(service.isRunning()).isTrue();
                assertThat(socket.event("E1", event("hello"))).isEqualTo("E1");
                assertThat(soon(() -> slack.posts("DU0SOCKET"), 1).getFirst().shown()).contains("[Talk to a person]");
                assertThat(socket.event("E2", event("privacy"))).isEqualTo("E2");
                assertThat(soon(() -> slack.posts("DU0SOCKET"), 2).getLast().shown()).contains("encrypted");
                redis.stop();
                assertThat(socket.event("E3", event("help"))).as("not stored, so not acknowledged").isNull();
                redis.startAgain();
            }
            socket.stop();
            assertThat(slack.complaints()).isEmpty();
        }
    }

    private static String event(String text) {
        return """
                {"team_id":"T0TEAM","api_app_id":"A0","type":"event_callback","event_id":"Ev1","event":
                 {"type":"message","channel":"DU0SOCKET","channel_type":"im","user":"U0SOCKET","text":"%s","ts":"%s"}}"""
                .formatted(text, Webhooks.nextTs());
    }

    private static org.springframework.context.ConfigurableApplicationContext start(FakeSlack slack, TestRedis redis) {
        return new SpringApplicationBuilder(Soudan.class)
                .run(
                        "--server.port=0",
                        "--soudan.redis.url=" + redis.uri(),
                        "--soudan.keys=" + redis.keys(),
                        "--soudan.slack.bot-token=" + FakeSlack.BOT_TOKEN,
                        "--soudan.slack.app-token=" + FakeSlack.APP_TOKEN,
                        "--soudan.slack.desk-channel=" + FakeSlack.DESK,
                        "--soudan.slack.api-url=" + slack.uri());
    }
}
