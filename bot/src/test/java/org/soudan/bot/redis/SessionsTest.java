package org.soudan.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.dialogue.Sessions;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.conversations.session.Session;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

@ParameterizedClass
@MethodSource("org.soudan.bot.redis.TestRedis#servers")
class SessionsTest {

    private static final int PARTICIPANTS = 700;

    private final UnifiedJedis redis;
    private final Sealing sealing;
    private final RedisDialogueStore store;

    SessionsTest(TestRedis server) {
        this.redis = server.client();
        this.sealing = server.sealing();
        this.store = server.dialogue();
    }

    @BeforeEach
    void empty() {
        redis.flushAll();
    }

    @Test
    void everySessionIsOnSomePageAndNothingElseIs() {
        for (int n = 0; n < PARTICIPANTS; n++) {
            store.commit(Commits.ofAParticipant().message("m" + n, 0, 1));
        }
        redis.hset("{0}:session:aaaaaaaaaaaaaaaaaaaaaaaaaa", "body", "not sealed");
        redis.hset("{0}:session:nobody", "body", "not sealed");
        var sessions = new ArrayList<Session>();
        int pages = 0;
        for (var from = Optional.of(Sessions.FIRST); from.isPresent(); pages++) {
            var page = new RedisSessions(redis, sealing).page(from.get());
            sessions.addAll(page.sessions());
            from = page.next();
        }
        assertThat(sessions).hasSize(PARTICIPANTS);
        assertThat(pages).isGreaterThan(1);
    }

    @Test
    void aStoreThatIsAwayIsSaidToBe() {
        try (var away = RedisClient.create("redis://127.0.0.1:1")) {
            var sessions = new RedisSessions(away, sealing);
            assertThatThrownBy(() -> sessions.page(Sessions.FIRST)).isInstanceOf(StoreUnavailable.class);
        }
    }
}
