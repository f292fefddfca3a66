package org.soudan.bot.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.limits.Allowances;
import org.soudan.conversations.session.Channel;

class HoldingsTest {

    private static final int PARTITIONS = 8;

    private final MemoryOutbox outbox = new MemoryOutbox(PARTITIONS);
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch answers = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Holdings one = instance();
    private final Holdings two = instance();
    private final Holdings three = instance();

    @AfterEach
    void end() {
        answers.countDown();
        workers.shutdownNow();
    }

    @Test
    void oneAloneOwnsEverything() {
        one.round();
        assertThat(one.size()).isEqualTo(PARTITIONS);
    }

    @Test
    void whoeverComesGetsAFairShareAndNothingIsLeftWithoutAnOwner() {
        one.round();
        settle(one, two);
        assertThat(List.of(one.size(), two.size())).containsExactly(4, 4);
        settle(one, two, three);
        assertThat(List.of(one.size(), two.size(), three.size())).containsExactlyInAnyOrder(3, 3, 2);
        assertThat(outbox.leased()).hasSize(PARTITIONS);
    }

    @Test
    void whatOneLeavesTheOthersTake() {
        settle(one, two);
        one.giveUpAll();
        soon(() -> outbox.leased().size() == two.size());
        settle(two);
        assertThat(two.size()).isEqualTo(PARTITIONS);
    }

    @Test
    void aPartitionIsGivenBackWhenWhatIsUnderWayHasEndedAndNothingOfItIsSentTwice() throws InterruptedException {
        add(0, "slow-1", "slow-2");
        for (int partition = 1; partition < PARTITIONS; partition++) {
            add(partition, "quick" + partition + "-1");
        }
        one.round();
        begun.await();
        one.giveUpAll();
        soon(() -> outbox.leased().equals(java.util.Set.of(0)));
        two.round();
        assertThat(two.size()).isEqualTo(PARTITIONS - 1);
        answers.countDown();
        soon(() -> outbox.leased().size() == PARTITIONS - 1);
        two.round();
        soon(() -> outbox.settled().size() == PARTITIONS + 1);
        assertThat(sent).hasSize(PARTITIONS + 1).doesNotHaveDuplicates().containsSubsequence("slow-1", "slow-2");
    }

    @Test
    void whatDoesNotEndInTimeIsLeftToTheNextOwnerAndItsNeighboursAreFree() throws InterruptedException {
        add(0, "slow-1");
        one.round();
        begun.await();
        one.giveUpAll();
        soon(() -> outbox.leased().equals(java.util.Set.of(0)));
        one.leaveBehind();
        assertThat(outbox.leased()).isEmpty();
    }

    private Holdings instance() {
        var carrier = new Slow();
        var meter = new MemoryMeter();
        return new Holdings(outbox, new Dispatch(outbox, List.of(carrier), new Pacing(meter),
                new Spending(meter, new Allowances(java.util.Map.of())), news -> {}), workers, Clock.systemUTC());
    }

    /** Rounds until nothing moves any more. */
    private void settle(Holdings... instances) {
        for (int round = 0; round < 4; round++) {
            for (var instance : instances) {
                instance.round();
                soon(() -> owned() == outbox.leased().size());
            }
        }
    }

    private int owned() {
        return one.size() + two.size() + three.size();
    }

    private void add(int partition, String... ids) {
        var contact = TestIdentities.fresh().meet(new Address(Channel.SMS, "partition " + partition));
        for (var id : ids) {
            outbox.add(partition, new Outgoing(id, contact.who(),
                    new Parcel.ToParticipant(contact.at(), "hello", List.of()), Instant.EPOCH));
        }
    }

    private static void soon(BooleanSupplier claim) {
        var until = Instant.now().plus(Duration.ofSeconds(10));
        while (!claim.getAsBoolean() && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
        assertThat(claim.getAsBoolean()).isTrue();
    }

    /** A provider that answers some only when it is told to. */
    private final class Slow implements Carrier {
        @Override
        public boolean takes(Outgoing entry) {
            return true;
        }

        @Override
        public Delivery send(Outgoing entry) {
            sent.add(entry.id());
            if (entry.id().startsWith("slow")) {
                begun.countDown();
                await();
            }
            return new Delivery.Sent();
        }

        private void await() {
            try {
                answers.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public Found lookUp(Outgoing entry) {
            return Found.ABSENT;
        }
    }
}
