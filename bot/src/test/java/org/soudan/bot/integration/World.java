package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.soudan.bot.Soudan;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.bot.fakes.Unlimited;
import org.soudan.bot.fakes.Webhooks;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with Slack and SMS configured, one for all tests that extend this; people are new in each test. */
@SpringBootTest(classes = Soudan.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class World {

    static final String PUBLIC_URL = "https://soudan.example.org";
    static final FakeSlack SLACK = new FakeSlack();
    static final FakeTwilio TWILIO = new FakeTwilio();

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @LocalServerPort
    private int port;

    Webhooks webhooks = new Webhooks(URI.create("http://127.0.0.1/"), PUBLIC_URL);

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("soudan.public-url", () -> PUBLIC_URL);
        registry.add("soudan.redis.folder", () -> "target/redis-tests/" + UUID.randomUUID());
        registry.add("soudan.slack.signing-secret", () -> Webhooks.SIGNING_SECRET);
        registry.add("soudan.slack.bot-token", () -> FakeSlack.BOT_TOKEN);
        registry.add("soudan.slack.desk-channel", () -> FakeSlack.DESK);
        registry.add("soudan.slack.api-url", SLACK::uri);
        registry.add("soudan.sms.account-sid", () -> FakeTwilio.ACCOUNT);
        registry.add("soudan.sms.auth-token", () -> FakeTwilio.TOKEN);
        registry.add("soudan.sms.number", () -> FakeTwilio.NUMBER);
        registry.add("soudan.sms.api-url", TWILIO::uri);
        Unlimited.settings().forEach((setting, value) -> registry.add(setting, () -> value));
    }

    @BeforeEach
    void connect() {
        webhooks = new Webhooks(URI.create("http://127.0.0.1:" + port + "/"), PUBLIC_URL);
    }

    @AfterEach
    void nothingWasSentThatTheProvidersRefuse() {
        assertThat(SLACK.complaints()).isEmpty();
        assertThat(TWILIO.complaints()).isEmpty();
    }

    URI service() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** A phone that nobody has used. */
    static String newPhone() {
        return "+8190%08d".formatted(PEOPLE.incrementAndGet());
    }

    /** A Slack user whom nobody has met. */
    static String newUser() {
        return "U0P%05d".formatted(PEOPLE.incrementAndGet());
    }

    static List<String> smsTo(String phone, int count) {
        return soon(() -> TWILIO.bodiesTo(phone), count);
    }

    static List<FakeSlack.Post> directMessagesTo(String user, int count) {
        return soon(() -> SLACK.posts("D" + user), count);
    }

    /** The list, as soon as it has so many entries; fails after ten seconds, and when there are more. */
    static <T> List<T> soon(Supplier<List<T>> list, int count) {
        var until = Instant.now().plus(Duration.ofSeconds(10));
        while (list.get().size() < count && Instant.now().isBefore(until)) {
            pause(Duration.ofMillis(5));
        }
        assertThat(list.get()).as("what was sent").hasSize(count);
        return list.get();
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
