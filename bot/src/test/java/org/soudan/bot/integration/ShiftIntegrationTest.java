package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soudan.bot.fakes.Webhooks.chosen;
import static org.soudan.bot.fakes.Webhooks.written;
import static org.soudan.bot.integration.World.soon;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.soudan.bot.dialogue.Lines;
import org.soudan.bot.dialogue.Timekeeper;
import org.soudan.bot.escalation.Watchdog;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeSlack.Post;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.session.Channel;

/** Counsellors come and go, and no case is left alone: real webhooks, and a clock that is moved by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShiftIntegrationTest {

    private static final String AIKO = "U0AIKO";
    private static final String BEN = "U0BEN";

    private final FakeSlack slack = new FakeSlack();
    private final FakeTwilio twilio = new FakeTwilio();
    private final TestRedis redis = new TestRedis();
    private volatile Instant now = japan("2026-11-25T12:00");
    private final List<String> people = new ArrayList<>();
    private final Instance one = new Instance(() -> now, redis, slack, twilio,
            "soudan.desk.counsellors=" + AIKO + "," + BEN,
            "soudan.desk.groups.career=" + AIKO,
            "soudan.desk-hours.open.weekdays=9:00-21:00",
            "soudan.rota.cases-at-once=2",
            "soudan.rota.duties[0].who=" + AIKO,
            "soudan.rota.duties[0].does=desk",
            "soudan.rota.duties[0].hours.weekdays=9:00-17:00",
            "soudan.rota.duties[1].who=" + BEN,
            "soudan.rota.duties[1].does=desk",
            "soudan.rota.duties[1].hours.weekdays=9:00-21:00");

    @AfterEach
    void endAllCases() {
        people.forEach(this::end);
        people.clear();
        one.webhooks().deskCommand(AIKO, FakeSlack.DESK, "back");
    }

    @AfterAll
    void close() {
        one.close();
        redis.close();
        slack.close();
        twilio.close();
        assertThat(slack.complaints()).isEmpty();
        assertThat(twilio.complaints()).isEmpty();
    }

    @Test
    void whoGoesAwayHandsTheirCasesOnAndTheParticipantIsTold() {
        var phone = asking();
        claim(AIKO, phone);
        assertThat(command(AIKO, "away")).contains("Your case was handed on");
        assertThat(soon(() -> twilio.bodiesTo(phone), 3).getLast()).contains("handing you over to a colleague");
        soon(() -> cards(phone, "Handed to anybody who speaks English"), 1);
        assertThat(command(AIKO, "next")).contains("You are away");
        assertThat(command(AIKO, "back")).contains("Welcome back");
        assertThat(command(AIKO, "next")).contains("Yours now").contains(handle(phone));
    }

    @Test
    void nobodyIsAwayForEver() {
        command(AIKO, "away");
        passing(Duration.ofHours(12));
        assertThat(command(AIKO, "next")).doesNotContain("You are away");
    }

    @Test
    void atTheEndOfAShiftCasesGoOnToOthersOnceTheTalkRests() {
        at("2026-11-26T16:50");
        var phone = asking();
        claim(AIKO, phone);
        say(AIKO, phone, "Tell me more.");
        at("2026-11-26T17:10");
        look();
        assertThat(cards(phone, "Handed to")).as("a talk may end").isEmpty();
        say(AIKO, phone, "One moment.");
        at("2026-11-26T17:20");
        look();
        assertThat(cards(phone, "Handed to")).as("they still talk").isEmpty();
        at("2026-11-26T17:26");
        look();
        soon(() -> cards(phone, "Handed to anybody who speaks English"), 1);
        assertThat(soon(() -> twilio.bodiesTo(phone), 5).getLast()).contains("handing you over to a colleague");
        look();
        assertThat(soon(() -> twilio.bodiesTo(phone), 5)).hasSize(5);
    }

    @Test
    void atNightOnlyACrisisGoesOn() {
        at("2026-11-26T20:00");
        var calm = asking();
        claim(BEN, calm);
        var danger = somebody();
        one.webhooks().sms(danger, "i wanna die");
        soon(() -> cards(danger, "CRISIS"), 1);
        claim(BEN, danger);
        at("2026-11-26T23:00");
        look();
        soon(() -> cards(danger, "Handed to anybody"), 1);
        assertThat(cards(calm, "Handed to")).isEmpty();
    }

    @Test
    void whoHasEnoughGetsNoMoreButACrisis() {
        at("2026-11-27T10:00");
        claim(AIKO, asking());
        claim(AIKO, asking());
        var third = asking();
        int before = slack.ephemerals().size();
        press(AIKO, third, "desk.claim");
        assertThat(soon(slack::ephemerals, before + 1).getLast().text()).contains("You have 2 cases");
        assertThat(command(AIKO, "next")).contains("You have 2 cases");
        var danger = somebody();
        one.webhooks().sms(danger, "i wanna die");
        soon(() -> cards(danger, "CRISIS"), 1);
        assertThat(command(AIKO, "next")).contains("Yours now").contains(handle(danger));
        assertThat(command(BEN, "next")).contains(handle(third));
    }

    @Test
    void whatWasHandedToSomebodyComesFirstAmongThoseWhoWaitEqually() {
        at("2026-11-27T11:00");
        var longer = asking();
        at("2026-11-27T11:04");
        var handed = asking();
        claim(BEN, handed);
        giveToCareer(handed);
        assertThat(command(AIKO, "next")).contains(handle(handed));
        assertThat(command(AIKO, "next")).contains(handle(longer));
    }

    @Test
    void whoWaitsMuchLongerIsServedFirst() {
        at("2026-11-27T11:00");
        var longer = asking();
        at("2026-11-27T11:06");
        var handed = asking();
        claim(BEN, handed);
        giveToCareer(handed);
        assertThat(command(AIKO, "next")).contains(handle(longer));
    }

    @Test
    void whoAsksAgainComesBackToTheSameCounsellorIfTheyAreThere() {
        at("2026-12-01T10:00");
        var phone = asking();
        claim(AIKO, phone);
        end(phone);
        at("2026-12-02T10:00");
        soon(() -> here(AIKO), 1);
        int before = slack.posts("D" + AIKO).size();
        one.webhooks().sms(phone, "counsellor");
        assertThat(soon(() -> slack.posts("D" + AIKO), before + 1).getLast().shown())
                .contains("whom you talked with before").contains(handle(phone));
        press(BEN, phone, "desk.claim");
        assertThat(cards(phone, "Waiting since")).hasSize(1);
        press(AIKO, phone, "desk.claim");
        soon(() -> cards(phone, "Name of U0AIKO has it"), 1);
    }

    @Test
    void whoAsksAgainWhileTheyAreOffIsAnybodys() {
        at("2026-12-01T10:00");
        var phone = asking();
        claim(AIKO, phone);
        end(phone);
        at("2026-12-01T19:00");
        soon(() -> off(AIKO), 1);
        one.webhooks().sms(phone, "counsellor");
        soon(() -> cards(phone, "Waiting since"), 1);
        press(BEN, phone, "desk.claim");
        soon(() -> cards(phone, "Name of U0BEN has it"), 1);
    }

    @Test
    void whatTheIndexLostIsFoundByItsSessionAndClimbsOn() {
        at("2026-12-03T23:00");
        var danger = somebody();
        one.webhooks().sms(danger, "i wanna die");
        soon(() -> cards(danger, "CRISIS"), 1);
        redis.lose("*:timers", "*:cases", "*:queue:*", "*:holders");
        assertThat(command(BEN, "queue")).contains("Nobody waits");
        one.bean(Watchdog.class).longRound();
        assertThat(command(BEN, "queue")).contains("1 crisis");
        at("2026-12-03T23:04");
        one.bean(Timekeeper.class).round();
        soon(() -> cards(danger, "Nobody has taken"), 1);
    }

    @Test
    void anOpenCaseWithoutAClockGetsItBack() {
        at("2026-12-03T23:00");
        var danger = somebody();
        one.webhooks().sms(danger, "i wanna die");
        soon(() -> cards(danger, "CRISIS"), 1);
        redis.lose("*:timers");
        one.bean(Watchdog.class).round();
        at("2026-12-03T23:04");
        one.bean(Timekeeper.class).round();
        soon(() -> cards(danger, "Nobody has taken"), 1);
    }

    @Test
    void whoWaitsHearsHowLongItLatelyTook() {
        at("2026-12-04T10:00");
        for (int n = 0; n < 5; n++) {
            var phone = asking();
            passing(Duration.ofMinutes(20));
            say(BEN, phone, "Hello.");
        }
        soon(() -> one.bean(Lines.class).now().usual().values().stream().toList(), 1);
        soon(() -> here(BEN), 1);
        var phone = somebody();
        one.webhooks().sms(phone, "counsellor");
        assertThat(soon(() -> twilio.bodiesTo(phone), 1).getFirst()).contains("within half an hour");
    }

    private List<String> here(String counsellor) {
        return one.bean(Lines.class).now().absent().stream().filter(absent -> !absent.contains(counsellor))
                .map(absent -> counsellor).toList();
    }

    private List<String> off(String counsellor) {
        return one.bean(Lines.class).now().absent().stream().filter(absent -> absent.contains(counsellor))
                .map(absent -> counsellor).toList();
    }

    private void look() {
        one.bean(Watchdog.class).soon();
    }

    private String somebody() {
        people.add(World.newPhone());
        return people.getLast();
    }

    private String asking() {
        var phone = somebody();
        one.webhooks().sms(phone, "counsellor");
        soon(() -> cards(phone, "Waiting since"), 1);
        return phone;
    }

    private void claim(String counsellor, String phone) {
        press(counsellor, phone, "desk.claim");
        soon(() -> cards(phone, "Name of " + counsellor + " has it"), 1);
    }

    private void press(String counsellor, String phone, String action) {
        one.webhooks().press(counsellor, FakeSlack.DESK, "1.1", action, contact(phone).who().value() + ".1");
    }

    private void say(String counsellor, String phone, String words) {
        int before = twilio.bodiesTo(phone).size();
        one.webhooks().threadMessage(counsellor, card(phone).ts(), words);
        assertThat(soon(() -> twilio.bodiesTo(phone).stream().skip(before).filter(words::equals).toList(), 1))
                .hasSize(1);
    }

    private void giveToCareer(String phone) {
        int forms = slack.forms().size();
        press(BEN, phone, "desk.transfer");
        var form = soon(slack::forms, forms + 1).getLast();
        one.webhooks().submit(BEN, form, Map.of("group", chosen("career"), "words", written("please")));
        soon(() -> cards(phone, "Handed to anybody of career"), 1);
    }

    private void end(String phone) {
        press(BEN, phone, "desk.resolve");
        soon(() -> cards(phone, "Resolved"), 1);
    }

    private String command(String counsellor, String words) {
        return one.webhooks().deskCommand(counsellor, FakeSlack.DESK, words);
    }

    /** What stands at the desk about somebody's case, in its card and its thread. */
    private List<Post> cards(String phone, String words) {
        var all = slack.posts(FakeSlack.DESK);
        var card = all.stream().filter(post -> post.shown().contains(handle(phone)) && post.thread().isEmpty())
                .map(Post::ts).toList();
        return all.stream().filter(post -> post.shown().contains(words))
                .filter(post -> card.contains(post.ts()) || card.contains(post.thread())).toList();
    }

    private Post card(String phone) {
        return cards(phone, handle(phone)).stream().filter(post -> post.thread().isEmpty()).findFirst().orElseThrow();
    }

    private String handle(String phone) {
        return contact(phone).who().handle();
    }

    private Contact contact(String phone) {
        return one.bean(Identities.class).meet(new Address(Channel.SMS, phone));
    }

    private void at(String time) {
        redis.untilAllIsSent();
        now = japan(time);
    }

    private void passing(Duration time) {
        redis.untilAllIsSent();
        now = now.plus(time);
    }

    private static Instant japan(String time) {
        return LocalDateTime.parse(time).atZone(Hours.ZONE).toInstant();
    }
}
