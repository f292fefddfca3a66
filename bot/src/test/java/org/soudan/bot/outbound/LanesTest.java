package org.soudan.bot.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.limits.Allowances;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.Weight;
import org.soudan.conversations.session.Channel;

class LanesTest {

    private final Identities identities = TestIdentities.fresh();
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final MemoryMeter meter = new MemoryMeter();
    private final List<News> news = new CopyOnWriteArrayList<>();
    private final Map<String, Carrier.Found> atProvider = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Ownership ownership = new Ownership(outbox.own(0).orElseThrow(), Clock.systemUTC());

    @AfterEach
    void end() {
        ownership.end();
        workers.shutdownNow();
    }

    @Test
    void entriesOfALaneAreSentInOrderEvenWhenTheFirstMustWait() {
        add("akita-1", "akita-2", "akita-3");
        var failures = new java.util.concurrent.atomic.AtomicInteger(2);
        run(entry -> failures.getAndDecrement() > 0 ? new Delivery.Later(Duration.ofMillis(1)) : sent(entry));
        settles("akita-1", "akita-2", "akita-3");
        assertThat(sent).containsExactly("akita-1", "akita-2", "akita-3");
    }

    @Test
    void aLaneThatFailsDelaysNoOther() {
        add("akita-1", "kochi-1", "kochi-2");
        run(entry -> entry.id().startsWith("akita") ? new Delivery.Later(Duration.ofHours(1)) : sent(entry));
        settles("kochi-1", "kochi-2");
        assertThat(sent).containsExactly("kochi-1", "kochi-2");
    }

    @Test
    void oneCarrierThatHangsLeavesOthersTheirTurns() throws InterruptedException {
        var hang = new CountDownLatch(1);
        for (int i = 0; i < 100; i++) {
            add("hangs" + i + "-1");
        }
        add("kochi-1");
        var hanging = new Played(entry -> entry.id().startsWith("hangs"), entry -> await(hang));
        var working = new Played(entry -> entry.id().startsWith("kochi"), this::sent);
        run(List.of(hanging, working));
        settles("kochi-1");
        hang.countDown();
    }

    @Test
    void anUnknownOutcomeIsLookedUpAndWhatArrivedIsNotSentAgain() {
        add("akita-1", "akita-2");
        atProvider.put("akita-1", Carrier.Found.SENT);
        run(entry -> entry.id().equals("akita-1") ? unknown(entry) : sent(entry));
        settles("akita-1", "akita-2");
        assertThat(sent).containsExactly("akita-1", "akita-2");
    }

    @Test
    void whatIsRefusedIsToldAndHoldsUpNothing() {
        add("akita-1", "akita-2");
        run(entry -> entry.id().equals("akita-1") ? new Delivery.Refused(Delivery.Reason.OPTED_OUT) : sent(entry));
        settles("akita-1", "akita-2");
        assertThat(news).containsExactly(
                new News.Undeliverable("akita-1", contact("akita").who(), Delivery.Reason.OPTED_OUT));
    }

    @Test
    void whatTheDesksChannelRefusesIsToldInTheCaseUnlessItIsWhatTells() {
        var who = contact("akita").who();
        outbox.add(new Outgoing("heard", who, new Parcel.Heard(3, "words"), Instant.EPOCH));
        outbox.add(new Outgoing("note", who, new Parcel.Note(3, Phrase.DESK_NOT_SHOWN, Map.of()), Instant.EPOCH));
        run(entry -> new Delivery.Refused(Delivery.Reason.REJECTED));
        settles("heard", "note");
        assertThat(news).containsExactly(new News.Unshown("heard", who, 3));
    }

    @Test
    void whatIsOverALimitIsNeverSentAndIsTold() {
        add("akita-1", "akita-2");
        meter.refusals.put("akita-1", Limit.SEGMENTS_A_DAY);
        run(this::sent);
        settles("akita-1", "akita-2");
        assertThat(sent).containsExactly("akita-2");
        assertThat(news).containsExactly(
                new News.LimitReached(Limit.SEGMENTS_A_DAY, new Allowances(Map.of()).most(Limit.SEGMENTS_A_DAY)),
                new News.Undeliverable("akita-1", contact("akita").who(), Delivery.Reason.LIMITED));
    }

    @Test
    void onePhonesLimitIsNotForEverybodyToHear() {
        add("akita-1");
        meter.refusals.put("akita-1", Limit.SEGMENTS_TO_A_PHONE);
        run(this::sent);
        settles("akita-1");
        assertThat(news).singleElement().isInstanceOf(News.Undeliverable.class);
    }

    @Test
    void whatMustWaitForItsPaceIsSentWhenItsTurnComes() {
        add("akita-1", "akita-2");
        meter.thenWait(Duration.ofMillis(1));
        meter.thenWait(Duration.ofMillis(1));
        run(this::sent);
        settles("akita-1", "akita-2");
        assertThat(sent).containsExactly("akita-1", "akita-2");
        assertThat(meter.asked).containsExactly("akita", "akita", "akita", "akita");
    }

    @Test
    void wordsForSomebodyInDangerOvertakeOthersAndTakeAlongWhatStandsBeforeThem() {
        meter.shut();
        add("kochi-1", "akita-1");
        outbox.add(
                new Outgoing("akita-2", contact("akita").who(), new Parcel.ToParticipant(contact("akita").at(), "119",
                        List.of(), Weight.CRISIS), Instant.EPOCH));
        run(this::sent);
        settles("akita-1", "akita-2");
        assertThat(sent).containsExactly("akita-1", "akita-2");
        assertThat(meter.asked).contains("kochi", "akita overtaking").doesNotContain("kochi overtaking");
    }

    @Test
    void whenTheProviderIsAskedTooOftenEverybodyIsHeld() {
        add("akita-1");
        var tooMany = new java.util.concurrent.atomic.AtomicInteger(1);
        run(entry -> tooMany.getAndDecrement() > 0 ? new Delivery.TooMany(Duration.ofMillis(7)) : sent(entry));
        settles("akita-1");
        assertThat(meter.held).containsExactly(Duration.ofMillis(7));
    }

    @Test
    void nothingIsSentByAnOwnerWhoseLeaseHasEnded() {
        add("akita-1");
        ownership.end();
        run(this::sent);
        assertThat(sent).isEmpty();
    }

    @Test
    void nothingIsSentPastAnEntryThatTheStoreRefusesToThisOwner() {
        add("akita-1", "akita-2");
        outbox.takeAway("akita-1");
        run(this::sent);
        workers.close();
        assertThat(sent).isEmpty();
        assertThat(ownership.holds()).isFalse();
    }

    private void run(Function<Outgoing, Delivery> provider) {
        run(List.of(new Played(entry -> true, provider)));
    }

    private void run(List<Carrier> carriers) {
        new Lanes(outbox, new Dispatch(outbox, carriers, new Pacing(meter),
                new Spending(meter, new Allowances(Map.of())), news::add), workers, ownership).read();
    }

    private void add(String... ids) {
        for (var id : ids) {
            var who = contact(id.substring(0, id.indexOf('-')));
            outbox.add(
                    new Outgoing(id, who.who(), new Parcel.ToParticipant(who.at(), "hello", List.of()), Instant.EPOCH));
        }
    }

    private Contact contact(String name) {
        return identities.meet(new Address(Channel.SMS, name));
    }

    private Delivery sent(Outgoing entry) {
        sent.add(entry.id());
        return new Delivery.Sent();
    }

    private Delivery unknown(Outgoing entry) {
        sent.add(entry.id());
        return new Delivery.Unknown();
    }

    private static Delivery await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return new Delivery.Sent();
    }

    private void settles(String... ids) {
        var until = Instant.now().plusSeconds(10);
        while (!outbox.settled().containsAll(List.of(ids)) && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
        assertThat(outbox.settled()).contains(ids);
    }

    /** A carrier as the test plays it. */
    private final class Played implements Carrier {

        private final Function<Outgoing, Boolean> mine;
        private final Function<Outgoing, Delivery> provider;

        Played(Function<Outgoing, Boolean> mine, Function<Outgoing, Delivery> provider) {
            this.mine = mine;
            this.provider = provider;
        }

        @Override
        public boolean takes(Outgoing entry) {
            return mine.apply(entry);
        }

        @Override
        public List<Use> uses(Outgoing entry) {
            var name = entry.id().replaceAll("-.*", "");
            return List.of(new Use(Limit.SLACK_POSTS, name, 1), new Use(Limit.SEGMENTS_A_DAY, "all", 1));
        }

        @Override
        public Delivery send(Outgoing entry) {
            return provider.apply(entry);
        }

        @Override
        public Found lookUp(Outgoing entry) {
            return atProvider.getOrDefault(entry.id(), Found.ABSENT);
        }
    }
}
