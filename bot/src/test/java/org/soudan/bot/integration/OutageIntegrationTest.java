package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soudan.bot.integration.World.soon;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeTwilio;

/** Two instances on one Redis, and Redis going away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIntegrationTest {

    private final FakeSlack slack = new FakeSlack();
    private final FakeTwilio twilio = new FakeTwilio();
    private final TestRedis redis = new TestRedis();
    private final Instance one = new Instance(redis, slack, twilio);
    private final Instance two = new Instance(redis, slack, twilio);

    @AfterAll
    void close() {
        one.close();
        two.close();
        redis.close();
        slack.close();
        twilio.close();
    }

    @Test
    void theSameDeliveryFourTimesAtOnceOnTwoInstancesIsAnsweredOnce() throws Exception {
        var phone = World.newPhone();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 4)
                    .mapToObj(
                            i -> senders.submit(() -> (i % 2 == 0 ? one : two).webhooks().sms(phone, "hello", "SMtwo")))
                    .toList();
            for (var call : calls) {
                assertThat(call.get()).isEqualTo(200);
            }
        }
        soon(() -> twilio.bodiesTo(phone), 1);
        World.pause(Duration.ofMillis(300));
        soon(() -> twilio.bodiesTo(phone), 1);
    }

    @Test
    void messagesOfOnePersonOnTwoInstancesAreAllDoneAndAnsweredInTheOrderAccepted() {
        var phone = World.newPhone();
        one.webhooks().sms(phone, "hello");
        for (int i = 0; i < 10; i++) {
            two.webhooks().sms(phone, "privacy");
            one.webhooks().sms(phone, "help");
        }
        var answers = soon(() -> twilio.bodiesTo(phone), 21);
        for (int i = 1; i < 21; i += 2) {
            assertThat(answers.get(i)).contains("encrypted");
            assertThat(answers.get(i + 1)).contains("always work");
        }
    }

    @Test
    void withoutRedisNothingIsAcceptedButACrisisIsAnsweredAtOnceAndBecomesACaseAfterwards() {
        var phone = World.newPhone();
        var calm = World.newPhone();
        redis.stop();
        try {
            assertThat(one.webhooks().sms(calm, "hello")).isEqualTo(503);
            assertThat(one.webhooks().sms(phone, "I want to kill myself")).isEqualTo(503);
            assertThat(soon(() -> twilio.bodiesTo(phone), 1).getFirst()).contains("119");
            soon(() -> slack.posts(FakeSlack.DESK).stream().filter(p -> p.shown().contains("may be in danger"))
                    .toList(), 1);
            assertThat(readiness(one)).isEqualTo(503);
        } finally {
            redis.startAgain();
        }
        soon(() -> slack.posts(FakeSlack.DESK).stream().filter(p -> p.shown().contains("CRISIS")).toList(), 1);
        assertThat(twilio.bodiesTo(calm)).isEmpty();
        assertThat(one.webhooks().sms(calm, "hello")).isEqualTo(200);
        soon(() -> twilio.bodiesTo(calm), 1);
        assertThat(readiness(one)).isEqualTo(200);
    }

    @Test
    void whoIsNotOnTheListOfCounsellorsReachesNobody() {
        var phone = World.newPhone();
        one.webhooks().sms(phone, "person");
        soon(() -> twilio.bodiesTo(phone), 1);
        var card = waitingCards().getLast();
        one.webhooks().press("U0STRANGER", FakeSlack.DESK, card.ts(), "desk.claim", card.valueOf("Claim"));
        two.webhooks().threadMessage("U0STRANGER", card.ts(), "hello there");
        assertThat(soon(slack::ephemerals, 2)).allSatisfy(p -> assertThat(p.text()).contains("Your role at this desk"));
        one.webhooks().threadMessage("U0AIKO", card.ts(), "Good evening");
        assertThat(soon(() -> twilio.bodiesTo(phone), 3).getLast()).isEqualTo("Good evening");
    }

    private List<FakeSlack.Post> waitingCards() {
        return soon(() -> slack.posts(FakeSlack.DESK).stream().filter(p -> p.shown().contains("Normal")).toList(), 1);
    }

    @Test
    void whatAnInstanceLeavesBehindAnotherOneSends() {
        var phone = World.newPhone();
        try (var third = new Instance(redis, slack, twilio)) {
            third.webhooks().sms(phone, "hello");
        }
        soon(() -> twilio.bodiesTo(phone), 1);
        assertThat(slack.complaints()).isEmpty();
        assertThat(twilio.complaints()).isEmpty();
    }

    private static int readiness(Instance instance) {
        var request = HttpRequest.newBuilder(instance.uri().resolve("/actuator/health/readiness")).build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
