package org.soudan.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.content.FixedContent;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.limits.Allowances;
import org.soudan.bot.redis.Stores;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Handover;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Line;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;

/** Two counsellors at two instances of the service, who want the same case at the same moment. */
@ParameterizedClass
@MethodSource("org.soudan.bot.redis.Stores#all")
class ClaimsTest {

    private static final int TIMES = 1_000;
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Counsellor[] BOTH = {new Counsellor("U0AIKO", "Aiko"), new Counsellor("U0BEN", "Ben")};

    private static final Content CONTENT = FixedContent.shipped();

    private final Stores stores;
    private final Identities identities = TestIdentities.fresh();

    ClaimsTest(Stores stores) {
        this.stores = stores;
    }

    @BeforeEach
    void empty() {
        stores.empty();
    }

    @Test
    void oneOfTwoWinsEachTimeAndTheOtherHearsWho() throws Exception {
        var instances = List.of(instance(), instance());
        try (var counsellors = Executors.newFixedThreadPool(2)) {
            for (int n = 0; n < TIMES; n++) {
                var who = waiting(instances.get(n % 2), n);
                var start = new CyclicBarrier(2);
                var claims = new ArrayList<Future<Outcome>>();
                for (int c = 0; c < 2; c++) {
                    var instance = instances.get(c);
                    var by = BOTH[c];
                    claims.add(counsellors.submit(() -> {
                        start.await();
                        return claim(instance, who, by);
                    }));
                }
                oneHasIt(claims.get(0).get(), claims.get(1).get(), instances.get(0).session(who).help());
            }
        }
    }

    private Dialogue instance() {
        return new Dialogue(stores.dialogue(), List.of(), FixedContent.of(CONTENT), () -> Line.UNKNOWN,
                new Allowances(Map.of()), CaseClocks.NONE, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static void oneHasIt(Outcome aikos, Outcome bens, Optional<Case> open) {
        var owner = open.flatMap(Case::counsellor).orElseThrow();
        var winner = owner.equals(BOTH[0]) ? aikos : bens;
        var loser = owner.equals(BOTH[0]) ? bens : aikos;
        assertThat(winner).isInstanceOf(Outcome.Done.class);
        assertThat(loser).isEqualTo(new Outcome.Taken(owner));
    }

    private Outcome claim(Dialogue instance, Pseudonym who, Counsellor by) {
        var handover = new Handover(CONTENT, NOW);
        return instance.act(who, identities.name("claim", who.value() + by.id()), s -> handover.claim(s, 1, by));
    }

    private Pseudonym waiting(Dialogue instance, int n) {
        var contact = identities.meet(new Address(Channel.SMS, "+8190%08d".formatted(n)));
        instance.accept(
                new Inbound(identities.name("sms", "m" + n), contact, Message.words(Channel.SMS, "counsellor")));
        return contact.who();
    }
}
