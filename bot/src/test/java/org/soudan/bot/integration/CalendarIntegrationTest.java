package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soudan.bot.dialogue.Timekeeper;
import org.springframework.beans.factory.annotation.Autowired;
import redis.clients.jedis.UnifiedJedis;

/** Calendar files over HTTP, and a wish from the phone to its timer and on to the next morning's. */
class CalendarIntegrationTest extends World {

    private static final String TOMORROWS_LOOK = "career-fair-osaka";

    private final UnifiedJedis redis;
    private final Timekeeper timekeeper;

    CalendarIntegrationTest(@Autowired UnifiedJedis redis, @Autowired Timekeeper timekeeper) {
        this.redis = redis;
        this.timekeeper = timekeeper;
    }

    @Test
    void filesAreServedAndWhatIsNoneIsNotFound() throws Exception {
        var one = get("calendar/message-dial-practice.ics?lang=ja");
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/calendar"));
        assertThat(one.body()).contains("BEGIN:VEVENT").contains("171");
        assertThat(get("calendar.ics?lang=xx").body()).contains("BEGIN:VCALENDAR");
        assertThat(get("calendar/no-such-event.ics").statusCode()).isEqualTo(404);
        assertThat(get("calendar/..%2Fsecret.ics").statusCode()).isBetween(400, 404);
        assertThat(get("calendar/%7Bx%7D.ics").statusCode()).isBetween(400, 404);
    }

    @Test
    void aWishSetsATimerThatIsLookedAtAndMoved() {
        var phone = newPhone();
        webhooks.sms(phone, "when is the career fair");
        webhooks.sms(phone, "1");
        webhooks.sms(phone, "4");
        assertThat(smsTo(phone, 3).getLast()).contains("when the dates are announced: Career fair in Osaka")
                .contains("MY REMINDERS");
        var key = redis.keys("*:timers").stream().filter(k -> !wishes(k).isEmpty()).findFirst().orElseThrow();
        var timer = wishes(key);
        assertThat(redis.zscore(key, timer) % 86_400).as("10:00 in Japan").isEqualTo(3_600);
        redis.zadd(key, Map.of(timer, 1.0));
        timekeeper.round();
        assertThat(redis.zscore(key, timer) % 86_400).isEqualTo(3_600);
    }

    private String wishes(String key) {
        return redis.zrange(key, 0, -1).stream().filter(timer -> timer.endsWith(" " + TOMORROWS_LOOK)).findFirst()
                .orElse("");
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(service().resolve(path)).build(), BodyHandlers.ofString());
        }
    }
}
