package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soudan.bot.integration.World.pause;
import static org.soudan.bot.integration.World.soon;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.conversations.text.SmsText;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import redis.clients.jedis.UnifiedJedis;

/** What may be spent on SMS in a day is one for all instances, and no danger goes unanswered for it. */
class SpendingIntegrationTest {

    private static final String LIMIT = "have reached their limit for today";
    private static final String PUMPED = "numbers that lie side by side";

    private final FakeSlack slack = new FakeSlack();
    private final FakeTwilio twilio = new FakeTwilio();
    private final TestRedis redis = new TestRedis();

    @AfterEach
    void close() {
        redis.close();
        slack.close();
        twilio.close();
    }

    @Test
    void twoInstancesSpendTogetherWhatOneMayAndTellTheDeskOnce() {
        var settings = new String[]{"soudan.limits.segments-a-day=30", "soudan.limits.segments-reserve=20"};
        try (var one = new Instance(redis, slack, twilio, settings);
                var two = new Instance(redis, slack, twilio, settings)) {
            var waiting = World.newPhone();
            one.webhooks().sms(waiting, "a person");
            soon(() -> twilio.bodiesTo(waiting), 1);
            var phones = IntStream.range(0, 40).mapToObj(i -> World.newPhone()).toList();
            for (int i = 0; i < phones.size(); i++) {
                assertThat((i % 2 == 0 ? one : two).webhooks().sms(phones.get(i), "hello")).isEqualTo(200);
            }
            soon(() -> desk(LIMIT), 1);
            pause(Duration.ofMillis(500));
            int spent = segments(phones) + segments(List.of(waiting));
            assertThat(spent).isBetween(20, 30);
            assertThat(desk(LIMIT)).hasSize(1);
            assertThat(health(one)).containsEntry("segmentsToday", spent)
                    .containsEntry("segmentsADay", 30);
            dangerIsStillAnswered(two);
            counsellorsStillWriteAsLongAsTheReserveLasts(one, waiting);
        }
    }

    private void dangerIsStillAnswered(Instance instance) {
        var inDanger = World.newPhone();
        instance.webhooks().sms(inDanger, "I want to kill myself");
        assertThat(soon(() -> twilio.bodiesTo(inDanger), 1).getFirst()).contains("119");
        soon(() -> desk("CRISIS"), 1);
        assertThat(health(instance)).containsKey("segmentsForDangerToday").doesNotContainEntry("segmentsForDangerToday",
                0);
    }

    private void counsellorsStillWriteAsLongAsTheReserveLasts(Instance instance, String phone) {
        var card = soon(() -> desk("Normal"), 1).getFirst();
        instance.webhooks().threadMessage("U0AIKO", card.ts(), "Good evening");
        assertThat(soon(() -> twilio.bodiesTo(phone), 3).getLast()).isEqualTo("Good evening");
        for (int i = 0; i < 25; i++) {
            instance.webhooks().threadMessage("U0AIKO", card.ts(), "Are you there? " + i);
        }
        soon(() -> desk("The reserve of SMS for counsellors is used up"), 1);
        soon(() -> desk("as many SMS as may be sent"), 1);
    }

    @Test
    void whoPumpsFromNumbersSideBySideIsStoppedAndNobodyElse() {
        try (var one = new Instance(redis, slack, twilio, "soudan.limits.segments-to-a-block=40")) {
            var phones = IntStream.range(0, 200).mapToObj("+1555010%04d"::formatted).toList();
            phones.forEach(phone -> assertThat(one.webhooks().sms(phone, "hello")).isEqualTo(200));
            soon(() -> desk(PUMPED), 1);
            pause(Duration.ofMillis(500));
            assertThat(segments(phones)).isBetween(30, 40);
            one.webhooks().sms("+15550109999", "I want to kill myself");
            soon(() -> twilio.bodiesTo("+15550109999"), 1);
            one.webhooks().sms("+15550200001", "hello");
            soon(() -> twilio.bodiesTo("+15550200001"), 1);
            assertThat(desk(PUMPED)).hasSize(1);
            var stored = one.bean(UnifiedJedis.class);
            assertThat(stored.keys("{spent}:*")).isNotEmpty().allSatisfy(
                    day -> assertThat(stored.hgetAll(day).toString()).doesNotContain("55501", "55502"));
        }
    }

    private int segments(List<String> phones) {
        return phones.stream().flatMap(phone -> twilio.bodiesTo(phone).stream())
                .collect(Collectors.summingInt(SmsText::segments));
    }

    private static Map<String, Object> health(Instance instance) {
        var spending = instance.bean(HealthContributorRegistry.class).getContributor("spending");
        if (spending instanceof HealthIndicator indicator) {
            var health = indicator.health();
            return health == null ? Map.of() : health.getDetails();
        }
        return Map.of();
    }

    private List<FakeSlack.Post> desk(String words) {
        return slack.posts(FakeSlack.DESK).stream().filter(post -> post.shown().contains(words)).toList();
    }
}
