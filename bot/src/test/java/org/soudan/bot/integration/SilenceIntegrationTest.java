package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.soudan.bot.fakes.FakeServer.Fault;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import redis.clients.jedis.UnifiedJedis;

/** With everything of ours at TRACE: words, numbers and secrets stand neither in any output nor readable in Redis. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("it reads what the whole JVM prints")
class SilenceIntegrationTest extends World {

    private static final String CANARY = "Zitronenfalter";

    private final LoggingSystem logging;
    private final UnifiedJedis redis;

    SilenceIntegrationTest(@Autowired LoggingSystem logging, @Autowired UnifiedJedis redis) {
        this.logging = logging;
        this.redis = redis;
    }

    @Test
    void nothingPersonalIsWrittenAnywhere(CapturedOutput output) {
        var phone = newPhone();
        var user = newUser();
        logging.setLogLevel("ROOT", LogLevel.TRACE);
        logging.setLogLevel("org.soudan", LogLevel.TRACE);
        try {
            everythingHappens(phone, user);
        } finally {
            logging.setLogLevel("ROOT", LogLevel.WARN);
            logging.setLogLevel("org.soudan", LogLevel.INFO);
        }
        assertThat(output.getAll())
                .doesNotContain(CANARY)
                .doesNotContain(phone)
                .doesNotContain(phone.substring(3))
                .doesNotContain(Webhooks.SIGNING_SECRET)
                .doesNotContain(FakeSlack.BOT_TOKEN);
        assertThat(redis.keys("*"))
                .allSatisfy(key -> assertThat(key).doesNotContain(phone.substring(3)).doesNotContain(user));
        assertThat(redis.keys("{spent}:*")).isNotEmpty().allSatisfy(key -> assertThat(redis.hgetAll(key).toString())
                .doesNotContain(phone.substring(3, 9)));
        assertThat(redis.keys("*:session:*")).isNotEmpty().allSatisfy(key -> assertThat(redis.hgetAll(key).toString())
                .doesNotContain(CANARY)
                .doesNotContain(phone)
                .doesNotContain("position"));
    }

    private void everythingHappens(String phone, String user) {
        webhooks.sms(phone, "person " + CANARY);
        webhooks.sms(phone, "talk to a person about " + CANARY);
        smsTo(phone, 2);
        TWILIO.next(Fault.DOES_AND_HANGS_UP);
        SLACK.next(Fault.DOES_AND_FAILS);
        webhooks.sms(phone, CANARY);
        webhooks.directMessage(user, CANARY);
        webhooks.slack("/slack/events", "application/json", "{" + CANARY);
        webhooks.slack("/slack/interactions", "application/x-www-form-urlencoded", "payload=" + CANARY);
        webhooks.post("/sms/inbound", "application/x-www-form-urlencoded", "Body=" + CANARY,
                Map.of("X-Twilio-Signature", CANARY));
        webhooks.event("{\"type\":\"reaction_added\",\"reaction\":\"%s\",\"user\":\"%s\"}".formatted(CANARY, user));
        TWILIO.optOut(phone);
        smsTo(phone, 3);
        webhooks.sms(phone, "help " + CANARY);
        pause(java.time.Duration.ofMillis(500));
        directMessagesTo(user, 1);
    }
}
