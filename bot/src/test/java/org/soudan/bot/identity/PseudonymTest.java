package org.soudan.bot.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.session.Channel;

class PseudonymTest {

    private static final int PARTITIONS = 32;
    private static final int PEOPLE = 10_000;

    private final Identities identities = TestIdentities.fresh();

    @Test
    void partitionsAreEven() {
        var counts = new int[PARTITIONS];
        people().forEach(who -> counts[who.partition(PARTITIONS)]++);
        double expected = (double) PEOPLE / PARTITIONS;
        double chiSquare = Arrays.stream(counts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
        assertThat(chiSquare).as("31 degrees of freedom; chance is over 73 once in 30,000").isLessThan(73);
    }

    @Test
    void thePartitionIsTheSameForEver() {
        assertThat(new Pseudonym("abcdefghijklmnopqrstuvwxyz").partition(PARTITIONS)).isEqualTo(15);
        assertThat(new Pseudonym("22222222222222222222222222").partition(PARTITIONS)).isEqualTo(26);
        assertThat(new Pseudonym("77777777777777777777777777").partition(PARTITIONS)).isEqualTo(31);
        assertThat(new Pseudonym("aaaaaaaaaaaaaaaaaaaaaaaaaa").partition(PARTITIONS)).isZero();
    }

    @Test
    void thePartitionIsAlwaysInRange() {
        IntStream.of(1, 2, 3, 7, 32, 1000).forEach(partitions -> assertThat(people().limit(1_000))
                .allSatisfy(who -> assertThat(who.partition(partitions)).isBetween(0, partitions - 1)));
    }

    @Test
    void theHandleCanBeSaidAloud() {
        assertThat(people().limit(1_000).map(Pseudonym::handle))
                .allMatch(handle -> handle.matches("[A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{2}"));
        assertThat(new Pseudonym("aaaaaaaaaaaaaaaaaaaaaaaaaa").handle()).isEqualTo("AAA-AA");
    }

    @Test
    void handlesTellPeopleApart() {
        assertThat(people().limit(1_000).map(Pseudonym::handle).distinct().count()).isGreaterThan(990);
    }

    @Test
    void anythingElseIsNoPseudonymAndIsNotRepeated() {
        assertThatThrownBy(() -> new Pseudonym("+819012345678"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a pseudonym");
    }

    private Stream<Pseudonym> people() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(n -> identities.meet(new Address(Channel.SMS, "+8190%08d".formatted(n))).who());
    }
}
