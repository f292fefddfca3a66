package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.DeskPlace;
import org.soudan.bot.outbound.OutboxUnavailable;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

/** Where cases stand at the desk, and what providers told afterwards. */
@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class DeskPlacesTest {

    private static final DeskPlace PLACE = new DeskPlace("C0DESK", "1790000000.000001");

    private final UnifiedJedis redis;
    private final RedisDeskPlaces places;
    private final RedisReceipts receipts;
    private final CaseRef which = new CaseRef(Commits.ofAParticipant().contact().who(), 2);

    DeskPlacesTest(TestRedis server) {
        this.redis = server.client();
        this.places = new RedisDeskPlaces(redis);
        this.receipts = new RedisReceipts(redis);
    }

    @BeforeEach
    void empty() {
        redis.flushAll();
    }

    @Test
    void aPlaceIsFoundBothWays() {
        places.remember(which, PLACE);
        assertThat(places.of(which)).isEqualTo(Optional.of(PLACE));
        assertThat(places.at(PLACE)).isEqualTo(Optional.of(which));
    }

    @Test
    void whatWasNeverRememberedIsNowhere() {
        places.remember(which, PLACE);
        assertThat(places.of(new CaseRef(which.who(), 1))).isEmpty();
        assertThat(places.at(new DeskPlace("C0DESK", "1790000000.000002"))).isEmpty();
        assertThat(places.at(new DeskPlace("C0OTHER", PLACE.message()))).isEmpty();
    }

    @Test
    void somethingElseInItsPlaceIsNoCase() {
        redis.set("desk:C0DESK:1790000000.000001", "nonsense");
        assertThat(places.at(PLACE)).isEmpty();
    }

    @Test
    void aReceiptIsKeptForADay() {
        receipts.arrived("id-1");
        assertThat(receipts.hasArrived("id-1")).isTrue();
        assertThat(receipts.hasArrived("id-2")).isFalse();
        assertThat(redis.ttl("receipt:id-1")).isBetween(86_000L, 86_400L);
    }

    @Test
    void whoseAProvidersNameIsIsKeptForADay() {
        receipts.belongs("SM1", "id-1");
        assertThat(receipts.owner("SM1")).contains("id-1");
        assertThat(receipts.owner("SM2")).isEmpty();
        assertThat(redis.ttl("provided:SM1")).isBetween(86_000L, 86_400L);
    }

    @Test
    void everyPlaceIsForgottenInTime() {
        places.remember(which, PLACE);
        assertThat(redis.keys("*")).hasSize(2).allSatisfy(key -> assertThat(redis.ttl(key)).isPositive());
    }

    @Test
    void anAbsentServerIsUnavailable() {
        try (var absent = RedisClient.create("127.0.0.1", 1)) {
            assertThatThrownBy(() -> new RedisDeskPlaces(absent).of(which)).isInstanceOf(StoreUnavailable.class);
            assertThatThrownBy(() -> new RedisReceipts(absent).arrived("a")).isInstanceOf(OutboxUnavailable.class);
            assertThatThrownBy(() -> new RedisReceipts(absent).owner("a")).isInstanceOf(OutboxUnavailable.class);
        }
    }
}
