package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soudan.bot.fakes.Webhooks.person;
import static org.soudan.bot.fakes.Webhooks.written;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.bot.access.Deed;
import org.soudan.bot.access.Trail;
import org.soudan.bot.access.Verdict;
import org.soudan.bot.access.Verification;
import org.soudan.bot.access.VerifyTrail;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeSlack.Post;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.bot.fakes.Webhooks;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.session.Channel;
import redis.clients.jedis.UnifiedJedis;

/** Roles and the trail, through the real webhooks: everybody tries everything. */
class AccessIntegrationTest {

    private static final String COUNSELLOR = "U0AIKO";
    private static final String OTHER = "U0BEN";
    private static final String LEAD = "U0LEAD";
    private static final String AUDITOR = "U0AUDIT";
    private static final String NOBODY = "U0NOBODY";
    private static final String ELSEWHERE = "C0OTHER";
    private static final String REFUSED = "Your role at this desk does not allow that";

    private static final FakeSlack SLACK = new FakeSlack();
    private static final FakeTwilio TWILIO = new FakeTwilio();
    private static final TestRedis REDIS = new TestRedis();

    @TempDir
    private static Path folder = Path.of("");

    private static List<Instance> services = List.of();
    private Webhooks webhooks = services.isEmpty() ? new Webhooks(SLACK.uri(), "") : services.getFirst().webhooks();
    private final String phone = World.newPhone();

    @BeforeAll
    static void start() throws IOException {
        people("counsellors: [U0AIKO, U0BEN]\nleads: [U0LEAD, U0CALM]\nauditors: [U0AUDIT]\n");
        services = List.of(new Instance(REDIS, SLACK, TWILIO, "soudan.people=" + folder.resolve("people.yaml")));
    }

    @AfterAll
    static void stop() {
        services.forEach(Instance::close);
        REDIS.close();
        SLACK.close();
        TWILIO.close();
    }

    @BeforeEach
    void connect() {
        webhooks = services.getFirst().webhooks();
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, AUDITOR, NOBODY})
    void whoIsNoCounsellorClaimsNothingWritesNothingAndSeesNoForm(String user) {
        var card = waiting();
        int forms = SLACK.forms().size();
        for (var action : List.of("desk.claim", "desk.next", "desk.note", "desk.end", "desk.ready", "desk.resolve")) {
            refused(() -> webhooks.press(user, FakeSlack.DESK, card.ts(), action, card.valueOf("Claim")));
        }
        refused(() -> webhooks.threadMessage(user, card.ts(), "hello"));
        refused(() -> webhooks.submit(user, noteOf(card), Map.of("words", written("hello"))));
        assertThat(webhooks.deskCommand(user, FakeSlack.DESK, "next")).contains(REFUSED);
        assertThat(SLACK.forms()).hasSize(forms);
        assertThat(card("Waiting since").ts()).isEqualTo(card.ts());
        assertThat(TWILIO.bodiesTo(phone)).noneMatch(body -> body.contains("hello"));
    }

    @ParameterizedTest
    @ValueSource(strings = {AUDITOR, NOBODY})
    void whoIsNoLeadSeesNoQueueSteersNothingAndTakesNothingOver(String user) {
        var card = claimed();
        for (var action : List.of("desk.raise", "desk.lower", "desk.transfer", "desk.take_over")) {
            refused(() -> webhooks.press(user, FakeSlack.DESK, card.ts(), action, card.valueOf("Take over")));
        }
        for (var word : List.of("queue", "load", "mine", "next")) {
            assertThat(webhooks.deskCommand(user, FakeSlack.DESK, word)).as(word).contains(REFUSED);
        }
        card("Name of U0AIKO has it");
    }

    @Test
    void aLeadSeesQueueAndLoadAnywhereAndReadsACaseOnlyByTakingItOver() {
        var card = claimed();
        assertThat(webhooks.deskCommand(LEAD, ELSEWHERE, "queue")).doesNotContain(REFUSED);
        assertThat(webhooks.deskCommand(LEAD, ELSEWHERE, "load")).contains("Name of U0AIKO");
        assertThat(webhooks.deskCommand(COUNSELLOR, ELSEWHERE, "mine")).contains("Name of U0AIKO has it");
        long before = entries();
        webhooks.press(LEAD, FakeSlack.DESK, card.ts(), "desk.take_over", card.valueOf("Take over"));
        card("Name of U0LEAD has it");
        assertThat(entries()).isEqualTo(before + 1);
        World.soon(() -> SLACK.posts(FakeSlack.DESK).stream()
                .filter(post -> post.thread().equals(card.ts()) && post.shown().contains("taken this case over from"))
                .toList(), 1);
        webhooks.threadMessage(LEAD, card.ts(), "I am the lead");
        World.soon(() -> TWILIO.bodiesTo(phone).stream().filter(body -> body.equals("I am the lead")).toList(), 1);
    }

    @Test
    void onlyAnAuditorVerifiesTheTrail() {
        assertThat(webhooks.deskCommand(AUDITOR, ELSEWHERE, "trail")).contains("is intact");
        for (var user : List.of(COUNSELLOR, LEAD, NOBODY)) {
            assertThat(webhooks.deskCommand(user, FakeSlack.DESK, "trail")).as(user).contains(REFUSED);
        }
    }

    @Test
    void everyWayToSomebodysWordsLeavesOneEntryAndTheSameAgainLeavesNone() {
        var card = waiting();
        long before = entries();
        claim(COUNSELLOR, card);
        card("Name of U0AIKO has it");
        assertThat(entries()).as("claimed").isEqualTo(before + 1);
        claim(COUNSELLOR, card);
        claim(OTHER, card);
        webhooks.threadMessage(COUNSELLOR, card.ts(), "good evening");
        assertThat(entries()).as("nobody new").isEqualTo(before + 1);
        webhooks.submit(COUNSELLOR, form(card, "desk.transfer"),
                Map.of("words", written("please"), "person", person(OTHER)));
        card("Handed to");
        assertThat(entries()).as("handed").isEqualTo(before + 2);
        webhooks.threadMessage(OTHER, card.ts(), "I am here now");
        card("Name of U0BEN has it");
        assertThat(entries()).as("claimed by words").isEqualTo(before + 3);
        webhooks.event("{\"type\":\"member_joined_channel\",\"user\":\"%s\",\"channel\":\"%s\",\"channel_type\":\"G\"}"
                .formatted(NOBODY, FakeSlack.DESK));
        assertThat(entries()).as("came in").isEqualTo(before + 4);
        webhooks.event("{\"type\":\"member_joined_channel\",\"user\":\"%s\",\"channel\":\"%s\",\"channel_type\":\"C\"}"
                .formatted(NOBODY, ELSEWHERE));
        assertThat(entries()).as("came in elsewhere").isEqualTo(before + 4);
    }

    @Test
    void nothingIsHandedToSomebodyWhoMayNotTakeIt() {
        var card = claimed();
        var answer = webhooks.submit(COUNSELLOR, form(card, "desk.transfer"),
                Map.of("words", written("please"), "person", person(AUDITOR)));
        assertThat(answer).contains("errors");
    }

    @Test
    void theHomeTabOfWhoWorksAtTheDeskIsTheDeskAndOfEverybodyElseTheParticipants() {
        claimed();
        assertThat(home(COUNSELLOR)).contains("Today you have taken").contains("Name of U0AIKO has it");
        assertThat(home("U0CALM")).contains("Today you have taken 0 cases").contains("You have no case now");
        assertThat(home(NOBODY)).contains("This is Soudan").doesNotContain("Today you have taken");
        assertThat(home(AUDITOR)).contains("This is Soudan").doesNotContain("Today you have taken");
        assertThat(SLACK.complaints()).isEmpty();
    }

    private String home(String user) {
        int before = SLACK.homes().size();
        webhooks.event("{\"type\":\"app_home_opened\",\"user\":\"%s\",\"channel\":\"D%s\",\"tab\":\"home\"}"
                .formatted(user, user));
        return World.soon(SLACK::homes, before + 1).getLast().toString();
    }

    /** On a Redis of its own, because it harms the trail. */
    @Test
    void theCommandVerifiesBesideTheServiceAndNamesTheFirstBrokenEntry(@TempDir Path files) throws IOException {
        try (var redis = new TestRedis();
                var service = new Instance(redis, SLACK, TWILIO, "soudan.people=" + folder.resolve("people.yaml"))) {
            var trail = service.bean(Trail.class);
            for (int n = 1; n <= 4; n++) {
                trail.add(new Deed(COUNSELLOR, Deed.Act.CLAIMED, "K7Q-2M." + n, Instant.EPOCH));
            }
            assertThat(verified(redis, files)).isEqualTo("0 The trail is intact: 4 entries.");
            var store = service.bean(UnifiedJedis.class);
            store.rpop("{0}:trail");
            assertThat(verified(redis, files)).isEqualTo("1 Chain 0: entry 4 and what came after it are missing.");
            store.lrem("{0}:trail", 1, store.lindex("{0}:trail", 1));
            assertThat(verified(redis, files))
                    .isEqualTo("1 Chain 0: entry 2 is not as it was written, or one before it is missing.");
            store.del("{0}:trail", "{0}:trail-head");
            assertThat(verified(redis, files)).isEqualTo("1 Chain 0: entry 1 and what came after it are missing.");
        }
    }

    private static String verified(TestRedis redis, Path files) {
        var out = new ByteArrayOutputStream();
        int code = VerifyTrail.run(List.of(files.resolve("ends").toString(), "--soudan.redis.url=" + redis.uri(),
                "--soudan.keys=" + redis.keys()), Clock.systemUTC(),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    private static void people(String written) throws IOException {
        Files.writeString(folder.resolve("people.yaml"), written);
    }

    private void refused(Runnable act) {
        int before = SLACK.ephemerals().size();
        act.run();
        assertThat(World.soon(SLACK::ephemerals, before + 1).getLast().text()).contains(REFUSED);
    }

    private long entries() {
        var verdict = services.getFirst().bean(Verification.class).verify(Map.of());
        assertThat(verdict).isInstanceOf(Verdict.Intact.class);
        return ((Verdict.Intact) verdict).entries();
    }

    private Post waiting() {
        webhooks.sms(phone, "counsellor");
        return card("Waiting since");
    }

    private Post claimed() {
        claim(COUNSELLOR, waiting());
        return card("Name of U0AIKO has it");
    }

    private void claim(String user, Post card) {
        webhooks.press(user, FakeSlack.DESK, card.ts(), "desk.claim", card.valueOf("Note"));
    }

    private JsonObject form(Post card, String action) {
        int before = SLACK.forms().size();
        webhooks.press(COUNSELLOR, FakeSlack.DESK, card.ts(), action, card.valueOf("Note"));
        return World.soon(SLACK::forms, before + 1).getLast();
    }

    private static JsonObject noteOf(Post card) {
        var form = new JsonObject();
        form.addProperty("callback_id", "desk.note");
        form.addProperty("private_metadata", card.valueOf("Claim"));
        return form;
    }

    private Post card(String words) {
        var handle = services.getFirst().bean(Identities.class)
                .meet(new Address(Channel.SMS, phone)).who()
                .handle();
        return World.soon(() -> SLACK.posts(FakeSlack.DESK).stream()
                .filter(post -> post.thread().isEmpty() && post.shown().contains(handle))
                .filter(post -> post.shown().contains(words)).toList(), 1).getFirst();
    }
}
