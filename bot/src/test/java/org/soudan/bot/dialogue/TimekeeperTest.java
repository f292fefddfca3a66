package org.soudan.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.content.FixedContent;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.limits.Allowances;
import org.soudan.bot.redis.Stores;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Line;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;

/** Reminders through the real store: two instances that share it, and a clock that is moved by hand. */
@ParameterizedClass
@MethodSource("org.soudan.bot.redis.Stores#all")
class TimekeeperTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");
    private static final Content CONTENT = with("career-fair-osaka", List.of());
    private static final Content ANNOUNCED = with("career-fair-osaka", List.of(
            Edition.ofDays(Optional.of(LocalDate.of(2027, 2, 6)), LocalDate.of(2027, 2, 6))));

    private final Stores stores;
    private volatile Instant now = NOON;
    private final Identities identities = TestIdentities.fresh();
    private final Contact contact = identities.meet(new Address(Channel.SMS, "+819012345678"));
    private int messages;

    TimekeeperTest(Stores stores) {
        this.stores = stores;
    }

    @BeforeEach
    void empty() {
        stores.empty();
    }

    /** One instance of the service. */
    private record Instance(Dialogue dialogue, Timekeeper timekeeper) {}

    private Instance instance(Content content) {
        InstantSource hand = () -> now;
        var current = FixedContent.of(content);
        Clock clock = hand.withZone(ZoneOffset.UTC);
        var dialogue = new Dialogue(stores.dialogue(), List.of(), current, () -> Line.UNKNOWN, new Allowances(Map.of()),
                CaseClocks.NONE, clock);
        return new Instance(dialogue, new Timekeeper(
                stores.timers(), (timer, number) -> stores.timers().forget(timer), dialogue, current, identities,
                clock));
    }

    @Test
    void aReminderIsSentOnceAtItsTimeByTwoInstancesAtOnce() throws Exception {
        var one = instance(CONTENT);
        var two = instance(CONTENT);
        wish(one, "translation-gathering");
        untilMorningOf("2026-11-29", one);
        assertThat(stores.outgoing()).as("only the answer").isEqualTo(1);
        now = Instant.parse("2026-11-30T01:00:00Z");
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream.of(one, two, one, two).forEach(i -> both.execute(i.timekeeper()::round));
        }
        assertThat(stores.outgoing()).isEqualTo(2);
        assertThat(stores.timed()).isZero();
        assertThat(session(one).aside().reminders()).isEmpty();
    }

    @Test
    void whatAnInstanceThatEndedDidNotSendTheNextOneSends() {
        wish(instance(CONTENT), "translation-gathering");
        now = Instant.parse("2026-11-30T01:00:00Z");
        var next = instance(CONTENT);
        next.timekeeper().round();
        next.timekeeper().round();
        assertThat(stores.outgoing()).isEqualTo(2);
    }

    @Test
    void aReminderAskedForAgainComesAgain() {
        var one = instance(CONTENT);
        wish(one, "translation-gathering");
        now = Instant.parse("2026-11-30T01:00:00Z");
        one.timekeeper().round();
        wish(one, "translation-gathering");
        untilMorningOf("2026-12-06", one);
        assertThat(stores.outgoing()).as("two answers, two reminders").isEqualTo(4);
    }

    @Test
    void whatIsNotAnnouncedIsLookedAtEveryMorningWithoutTheSessionAndToldOnce() {
        var before = instance(CONTENT);
        wish(before, "career-fair-osaka");
        untilMorningOf("2026-12-02", before);
        assertThat(stores.outgoing()).isEqualTo(1);
        assertThat(stores.dialogue().load(contact.who()).revision()).isEqualTo(1);
        var after = instance(ANNOUNCED);
        untilMorningOf("2026-12-03", after);
        untilMorningOf("2026-12-09", after);
        assertThat(stores.outgoing()).isEqualTo(2);
        assertThat(stores.timed()).isZero();
    }

    @Test
    void whoHadEverythingErasedHearsNothing() {
        var one = instance(CONTENT);
        wish(one, "translation-gathering");
        accept(one, Message.words(Channel.SMS, "erase"));
        accept(one, Message.words(Channel.SMS, "1"));
        assertThat(stores.timed()).isZero();
        var sent = stores.outgoing();
        untilMorningOf("2026-12-08", one);
        assertThat(stores.outgoing()).isEqualTo(sent);
    }

    @Test
    void aPhoneThatSaidStopHearsNothing() {
        var one = instance(CONTENT);
        wish(one, "translation-gathering");
        accept(one, Message.words(Channel.SMS, "STOP"));
        untilMorningOf("2026-12-08", one);
        assertThat(stores.outgoing()).isEqualTo(1);
        assertThat(stores.timed()).isZero();
    }

    @Test
    void whatAnotherInstanceWasToldToDeleteIsNotSent() {
        var one = instance(CONTENT);
        var two = instance(CONTENT);
        wish(one, "translation-gathering");
        accept(two, Message.pressed(Channel.SMS, "d/translation-gathering"));
        now = Instant.parse("2026-11-30T01:00:00Z");
        one.timekeeper().round();
        assertThat(stores.outgoing()).as("two answers").isEqualTo(2);
        assertThat(stores.timed()).isZero();
    }

    @Test
    void aWishMadeOnAnotherInstanceIsSentByThisOne() {
        var one = instance(CONTENT);
        accept(one, Message.words(Channel.SMS, "hello"));
        wish(instance(CONTENT), "translation-gathering");
        now = Instant.parse("2026-11-30T01:00:00Z");
        one.timekeeper().round();
        assertThat(stores.outgoing()).isEqualTo(3);
    }

    private void wish(Instance at, String event) {
        accept(at, Message.pressed(Channel.SMS, "r/" + event));
    }

    private void accept(Instance at, Message message) {
        var in = new Inbound(identities.name("test", "m" + messages++), contact, message);
        assertThat(at.dialogue().accept(in)).isInstanceOf(Accepted.Done.class);
    }

    /** Looks every hour until 10:00 of a day. */
    private void untilMorningOf(String day, Instance looking) {
        var end = Instant.parse(day + "T01:00:00Z");
        while (now.isBefore(end)) {
            now = now.plus(Duration.ofHours(1));
            looking.timekeeper().round();
        }
    }

    private Session session(Instance at) {
        return at.dialogue().reload(contact.who()).session();
    }

    private static Content with(String id, List<Edition> editions) {
        var c = FixedContent.shipped();
        var events = new LinkedHashMap<>(c.calendar().events());
        events.computeIfPresent(id, (key, e) -> new Event(e.id(), e.title(), e.kind(), e.flow(), editions,
                e.series(), e.last(), e.remindDays(), e.certainty(), e.source(), e.checked()));
        events.computeIfPresent("translation-gathering", (key, e) -> new Event(e.id(), e.title(), e.kind(), e.flow(),
                List.of(Edition.ofDays(Optional.of(LocalDate.of(2026, 12, 7)), LocalDate.of(2026, 12, 11))),
                e.series(), e.last(), 7, e.certainty(), e.source(), e.checked()));
        return new Content(c.flows(), c.phrases(), c.commands(), c.prefectures(), c.safety(), c.topics(),
                new Calendar(events), c.site(), c.limits(), c.openings());
    }
}
