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
import org.soudan.conversations.session.Channel;

class LanesTest {

    private final Identities identities = TestIdentities.fresh();
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<Undeliverable> undeliverable = new CopyOnWriteArrayList<>();
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
        assertThat(undeliverable).extracting(Undeliverable::reason).containsExactly(Delivery.Reason.OPTED_OUT);
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
        new Lanes(outbox, new Dispatch(outbox, carriers, undeliverable::add), workers, ownership).read();
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
        public Delivery send(Outgoing entry) {
            return provider.apply(entry);
        }

        @Override
        public Found lookUp(Outgoing entry) {
            return atProvider.getOrDefault(entry.id(), Found.ABSENT);
        }
    }
}
