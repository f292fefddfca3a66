package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soudan.bot.integration.World.soon;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.soudan.bot.dialogue.Timekeeper;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeSlack.Post;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.session.Channel;

/** Who is called when nobody answers: two instances on one Redis, real webhooks, and a clock that is moved by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LadderIntegrationTest {

    private static final String AIKO = "U0AIKO";
    private static final String BEN = "U0BEN";
    private static final String CHIE = "U0CHIE";
    private static final String BENS_PHONE = "+818000000001";
    private static final String CHIES_PHONE = "+818000000002";
    private static final String WORDS = "i wanna die, the canary is silent";

    private static final String[] ROTA = {
        "soudan.desk.counsellors=" + AIKO + "," + BEN + "," + CHIE,
        "soudan.desk-hours.open.weekdays=9:00-21:00",
        "soudan.desk-hours.open.holidays=closed",
        "soudan.rota.duties[0].who=" + BEN,
        "soudan.rota.duties[0].does=on-call",
        "soudan.rota.duties[1].who=" + CHIE,
        "soudan.rota.duties[1].does=backup",
        "soudan.rota.phones." + BEN + "=" + BENS_PHONE,
        "soudan.rota.phones." + CHIE + "=" + CHIES_PHONE};

    private final FakeSlack slack = new FakeSlack();
    private final FakeTwilio twilio = new FakeTwilio();
    private final TestRedis redis = new TestRedis();
    private volatile Instant now = japan("2026-11-25T12:00");
    private Instance one = instance();
    private final Instance two = instance();
    private final List<String> people = new ArrayList<>();

    private Instance instance() {
        return new Instance(() -> now, redis, slack, twilio, ROTA);
    }

    /** The next test's clock moves over this one's cases. */
    @AfterEach
    void endAllCases() {
        people.forEach(phone -> one.webhooks().press(AIKO, FakeSlack.DESK, "1.1", "desk.resolve",
                contact(phone).who().value() + ".1"));
        people.clear();
    }

    private String somebody() {
        people.add(World.newPhone());
        return people.getLast();
    }

    @AfterAll
    void close() {
        one.close();
        two.close();
        redis.close();
        slack.close();
        twilio.close();
    }

    @Test
    void aCrisisAtNightGoesUpTheLadderRungByRungOnTwoInstancesAndEachRungOnce() throws Exception {
        var phone = somebody();
        var before = counted();
        at("2026-11-25T23:30");
        one.webhooks().sms(phone, WORDS);
        soon(() -> twilio.bodiesTo(phone), 1);
        passing(Duration.ofMinutes(2));
        assertThat(desk(phone, "Nobody has taken")).isEmpty();

        passing(Duration.ofMinutes(1));
        soon(() -> desk(phone, "Nobody has taken this case up: the participant has waited for 3 minutes"), 1);
        assertThat(counted()).isEqualTo(before);
        passing(Duration.ofMinutes(2));
        soon(() -> slack.posts("D" + BEN), before.ben() + 1);
        assertThat(slack.posts("D" + BEN).getLast().shown()).contains("CRISIS").contains(handle(phone));
        passing(Duration.ofMinutes(2));
        soon(() -> twilio.bodiesTo(BENS_PHONE), before.bensPhone() + 1);
        assertThat(slack.posts("D" + CHIE)).hasSize(before.chie());
        passing(Duration.ofMinutes(2));
        soon(() -> slack.posts("D" + CHIE), before.chie() + 1);
        soon(() -> twilio.bodiesTo(CHIES_PHONE), before.chiesPhone() + 1);
        assertThat(twilio.bodiesTo(phone)).hasSize(1);
        passing(Duration.ofMinutes(2));
        assertThat(soon(() -> twilio.bodiesTo(phone), 2).getLast()).contains("no counsellor has answered you yet")
                .contains("119").contains("0120");

        passing(Duration.ofMinutes(40));
        assertThat(counted()).isEqualTo(new Counted(before.ben() + 1, before.bensPhone() + 1, before.chie() + 1,
                before.chiesPhone() + 1));
        soon(() -> twilio.bodiesTo(phone), 2);
        soon(() -> desk(phone, "Nobody has taken"), 1);
        Stream.of(twilio.bodiesTo(BENS_PHONE), twilio.bodiesTo(CHIES_PHONE),
                slack.posts("D" + BEN).stream().map(Post::shown).toList()).flatMap(List::stream)
                .forEach(called -> assertThat(called).doesNotContain("canary").doesNotContain("die")
                        .doesNotContain(phone.substring(3)));
        assertThat(twilio.bodiesTo(BENS_PHONE).getLast()).doesNotContain(handle(phone)).contains("7 min");
        assertThat(slack.complaints()).isEmpty();
        assertThat(twilio.complaints()).isEmpty();
    }

    @Test
    void whatCanWaitCallsNobodyAtNightAndIsNotForgottenInTheMorning() throws Exception {
        var phone = somebody();
        at("2026-11-26T20:50");
        var before = counted();
        one.webhooks().sms(phone, "counsellor");
        soon(() -> twilio.bodiesTo(phone), 1);
        while (now.isBefore(japan("2026-11-27T09:00"))) {
            passing(Duration.ofMinutes(30));
        }
        assertThat(counted()).isEqualTo(before);
        assertThat(desk(phone, "Nobody has taken")).isEmpty();
        at("2026-11-27T12:50");
        passing(Duration.ofMinutes(1));
        soon(() -> desk(phone, "Nobody has taken"), 1);
    }

    @Test
    void theLadderGoesOnAfterARestart() throws Exception {
        var phone = somebody();
        at("2026-11-28T02:00");
        var before = counted();
        one.webhooks().sms(phone, WORDS);
        passing(Duration.ofMinutes(3));
        soon(() -> desk(phone, "Nobody has taken"), 1);
        one.close();
        one = instance();
        passing(Duration.ofMinutes(2));
        soon(() -> slack.posts("D" + BEN), before.ben() + 1);
    }

    @Test
    void wordsOfACounsellorStopTheLadderAndNewWordsStartItWithThemFirst() throws Exception {
        var phone = somebody();
        at("2026-11-30T10:00");
        var before = counted();
        one.webhooks().sms(phone, WORDS);
        var card = soon(() -> desk(phone, "Waiting since"), 1).getFirst();
        one.webhooks().threadMessage(AIKO, card.ts(), "I am with you.");
        soon(() -> twilio.bodiesTo(phone), 3);
        passing(Duration.ofMinutes(30));
        assertThat(counted()).isEqualTo(before);
        var aikos = slack.posts("D" + AIKO).size();
        one.webhooks().sms(phone, "are you there?");
        passing(Duration.ofMinutes(4));
        assertThat(slack.posts("D" + AIKO)).hasSize(aikos);
        passing(Duration.ofMinutes(1));
        soon(() -> desk(phone, "Name of U0AIKO has this case and has not answered"), 1);
        assertThat(soon(() -> slack.posts("D" + AIKO), aikos + 1).getLast().shown()).contains("5 minutes");
    }

    /** How often who was called so far. */
    private record Counted(int ben, int bensPhone, int chie, int chiesPhone) {}

    private Counted counted() {
        return new Counted(slack.posts("D" + BEN).size(), twilio.bodiesTo(BENS_PHONE).size(),
                slack.posts("D" + CHIE).size(), twilio.bodiesTo(CHIES_PHONE).size());
    }

    /** Both instances look four times a minute, at once. */
    private void passing(Duration time) throws Exception {
        var until = now.plus(time);
        while (now.isBefore(until)) {
            redis.untilAllIsSent();
            now = now.plus(time.compareTo(Duration.ofMinutes(5)) > 0 ? Duration.ofMinutes(1) : Duration.ofSeconds(15));
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                Stream.of(one, two).forEach(at -> both.execute(at.bean(Timekeeper.class)::round));
            }
        }
    }

    private List<Post> desk(String phone, String words) {
        var card = slack.posts(FakeSlack.DESK).stream().filter(post -> post.shown().contains(handle(phone))).toList();
        return slack.posts(FakeSlack.DESK).stream()
                .filter(post -> post.shown().contains(words))
                .filter(post -> card.stream().anyMatch(c -> c.ts().equals(post.thread()) || c.ts().equals(post.ts())))
                .toList();
    }

    private String handle(String number) {
        return contact(number).who().handle();
    }

    private Contact contact(String number) {
        return one.bean(Identities.class).meet(new Address(Channel.SMS, number));
    }

    private void at(String time) {
        redis.untilAllIsSent();
        now = japan(time);
    }

    private static Instant japan(String time) {
        return LocalDateTime.parse(time).atZone(Hours.ZONE).toInstant();
    }
}
