package org.soudan.bot.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.limits.Allowances;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Meter.Charge;
import org.soudan.conversations.engine.Weight;
import org.soudan.conversations.session.Channel;

class SpendingTest {

    private static final Use PACE = new Use(Limit.SMS_PACE, "own", 3);
    private static final Use PHONE = new Use(Limit.SEGMENTS_TO_A_PHONE, "akita", 3);
    private static final Use DAY = new Use(Limit.SEGMENTS_A_DAY, Spending.ALL, 3);

    private final Contact akita = TestIdentities.fresh().meet(new Address(Channel.SMS, "akita"));
    private final MemoryMeter meter = new MemoryMeter();
    private final Spending spending = new Spending(meter, new Allowances(Map.of(
            Limit.SEGMENTS_TO_A_PHONE, 10, Limit.SEGMENTS_A_DAY, 100, Limit.SEGMENTS_RESERVE, 50)));

    private List<Charge> charges(Weight weight) {
        var reply = new Parcel.ToParticipant(akita.at(), "hello", List.of(), weight);
        spending.refuses(new Outgoing("id", akita.who(), reply, Instant.EPOCH), List.of(PACE, PHONE, DAY));
        return meter.charged.getOrDefault("id", List.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"ORDINARY", "KEPT"})
    void theBotsOwnWordsKeepEveryLimit(Weight weight) {
        assertThat(charges(weight)).containsExactly(
                new Charge(PHONE, Optional.of(10), Limit.SEGMENTS_TO_A_PHONE),
                new Charge(DAY, Optional.of(100), Limit.SEGMENTS_A_DAY));
    }

    @Test
    void counsellorsHaveTheReserve() {
        assertThat(charges(Weight.COUNSELLOR))
                .containsExactly(new Charge(DAY, Optional.of(150), Limit.SEGMENTS_RESERVE));
    }

    @Test
    void wordsForSomebodyInDangerAreCountedApartAndNeverRefused() {
        assertThat(charges(Weight.CRISIS)).containsExactly(
                new Charge(new Use(Limit.SEGMENTS_A_DAY, "danger", 3), Optional.empty(), Limit.SEGMENTS_A_DAY));
    }

    @Test
    void whatCostsNothingIsNotCounted() {
        var reply = new Parcel.ToParticipant(akita.at(), "hello", List.of());
        assertThat(spending.refuses(new Outgoing("id", akita.who(), reply, Instant.EPOCH), List.of(PACE))).isEmpty();
        assertThat(meter.charged).isEmpty();
    }
}
