package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soudan.bot.integration.World.pause;
import static org.soudan.bot.integration.World.soon;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeTwilio;

/** Somebody who may write three messages a day, and has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnLimitsIntegrationTest {

    private static final int MOST = 3;

    private final FakeSlack slack = new FakeSlack();
    private final FakeTwilio twilio = new FakeTwilio();
    private final TestRedis redis = new TestRedis();
    private final Instance one = new Instance(redis, slack, twilio, "soudan.limits.turns-a-day=" + MOST);
    private final Instance two = new Instance(redis, slack, twilio, "soudan.limits.turns-a-day=" + MOST);

    private String phone = "";

    @AfterAll
    void close() {
        one.close();
        two.close();
        redis.close();
        slack.close();
        twilio.close();
    }

    @BeforeEach
    void useUpTheDay() {
        phone = World.newPhone();
        for (int i = 0; i < MOST; i++) {
            one.webhooks().sms(phone, i == 0 ? "hello" : "privacy");
        }
        soon(() -> twilio.bodiesTo(phone), MOST);
        assertThat(two.webhooks().sms(phone, "help")).isEqualTo(200);
        assertThat(answers(MOST + 1).getLast()).contains("written a lot today", "PERSON", "119");
    }

    private List<String> answers(int count) {
        return soon(() -> twilio.bodiesTo(phone), count);
    }

    @Test
    void moreIsAcceptedAndTheReasonIsSaidOnce() {
        assertThat(one.webhooks().sms(phone, "help")).isEqualTo(200);
        assertThat(two.webhooks().sms(phone, "menu")).isEqualTo(200);
        pause(Duration.ofMillis(300));
        answers(MOST + 1);
    }

    @Test
    void dangerIsAnsweredAndOpensACaseAllTheSame() {
        one.webhooks().sms(phone, "help");
        two.webhooks().sms(phone, "I want to kill myself");
        assertThat(answers(MOST + 2).getLast()).contains("119");
        soon(() -> desk("CRISIS"), 1);
    }

    @Test
    void aPersonComesAllTheSameAndHearsWhatIsNotAnswered() {
        one.webhooks().sms(phone, "a person");
        assertThat(answers(MOST + 2).getLast()).contains("asked our counsellors");
        one.webhooks().sms(phone, "it is about my landlord in Akita");
        soon(() -> desk("my landlord in Akita"), 1);
        pause(Duration.ofMillis(300));
        answers(MOST + 2);
    }

    @Test
    void worryIsAskedAfterAllTheSame() {
        one.webhooks().sms(phone, "I cry every night and I cannot sleep");
        assertThat(answers(MOST + 2).getLast()).doesNotContain("written a lot");
    }

    @Test
    void stopIsHonouredAllTheSame() {
        one.webhooks().sms(phone, "STOP");
        one.webhooks().sms(phone, "I want to kill myself");
        soon(() -> desk("has stopped SMS").stream().filter(post -> !post.thread().isEmpty()).toList(), 1);
        answers(MOST + 1);
    }

    @Test
    void erasingEverythingLiftsNoLimit() {
        one.webhooks().sms(phone, "erase");
        pause(Duration.ofMillis(200));
        one.webhooks().sms(phone, "help");
        pause(Duration.ofMillis(300));
        answers(MOST + 1);
    }

    private List<FakeSlack.Post> desk(String words) {
        return slack.posts(FakeSlack.DESK).stream().filter(post -> post.shown().contains(words)).toList();
    }
}
