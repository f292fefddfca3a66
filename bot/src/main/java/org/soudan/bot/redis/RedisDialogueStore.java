package org.soudan.bot.redis;

import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.crypto.CannotOpen;
import org.soudan.bot.dialogue.Commit;
import org.soudan.bot.dialogue.Conversation;
import org.soudan.bot.dialogue.DialogueStore;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.bot.limits.Tally;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Session;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** Conversations in Redis: one read to load, one script to commit. */
@Component
class RedisDialogueStore implements DialogueStore {

    private static final Logger LOG = LoggerFactory.getLogger(RedisDialogueStore.class);

    /** Slack delivers again for a day at most; a week leaves room for a queue that somebody replays. */
    private static final Duration SEEN = Duration.ofDays(7);

    /** A participant who has not written for so long is forgotten. */
    private static final Duration KEPT = Duration.ofDays(400);

    private static final byte[] NONE = new byte[0];

    /** The script's answer when somebody else has added to the trail meanwhile. */
    private static final long TRAIL_MOVED = -2;

    private final UnifiedJedis redis;
    private final Sealing sealing;
    private final RedisTrail trail;
    private final RedisCounts counts;

    RedisDialogueStore(UnifiedJedis redis, Sealing sealing, RedisTrail trail, RedisCounts counts) {
        this.counts = counts;
        this.trail = trail;
        this.redis = redis;
        this.sealing = sealing;
    }

    @Override
    public Conversation load(Pseudonym who) {
        try {
            var fields = redis.hmget(Keys.session(who), bytes("revision"), bytes("body"), bytes("address"),
                    bytes("tally"));
            return conversation(who, fields.get(0), fields.get(1), fields.get(2), fields.get(3));
        } catch (CannotOpen | IllegalArgumentException unreadable) {
            // With the wrong keyset, taking the person for a new one would overwrite what the right one can still read.
            LOG.error("A stored session cannot be opened with this keyset");
            throw new StoreUnavailable(unreadable);
        } catch (JedisException away) {
            throw new StoreUnavailable(away);
        }
    }

    private Conversation conversation(
            Pseudonym who, byte @Nullable [] revision, byte @Nullable [] body, byte @Nullable [] address,
            byte @Nullable [] tally) {
        var session = body == null ? Session.fresh() : SessionCodec.read(sealing.openSession(who, body));
        return new Conversation(revision == null ? 0 : Long.parseLong(text(revision)), session, address(address),
                Optional.ofNullable(tally).map(RedisDialogueStore::text).map(Tally::read).orElse(Tally.NONE));
    }

    private static Optional<SealedAddress> address(byte @Nullable [] stored) {
        return Optional.ofNullable(stored)
                .map(RedisDialogueStore::text)
                .filter(text -> text.contains(":"))
                .map(text -> text.split(":", 2))
                .map(parts -> new SealedAddress(Channel.valueOf(parts[0]), parts[1]));
    }

    @Override
    public Commit.Result commit(Commit commit) {
        try {
            long done = trail.adding(commit.who().partition(Keys.PARTITIONS), commit.deed(), TRAIL_MOVED,
                    deed -> Script.COMMIT.run(redis, keys(commit), arguments(commit, deed)));
            return done == 1 ? Commit.Result.DONE : done == 0 ? Commit.Result.DUPLICATE : Commit.Result.MOVED;
        } catch (JedisException away) {
            throw new StoreUnavailable(away);
        }
    }

    private static List<byte[]> keys(Commit commit) {
        var who = commit.who();
        var keys = new ArrayList<byte[]>(List.of(
                Keys.seen(who, commit.id()),
                Keys.session(who),
                Keys.outbox(who.partition(Keys.PARTITIONS)),
                Keys.caseOf(reference(commit)),
                Keys.openCases(who.partition(Keys.PARTITIONS)),
                Keys.timers(who.partition(Keys.PARTITIONS)),
                Keys.holders(who.partition(Keys.PARTITIONS)),
                Keys.trail(who.partition(Keys.PARTITIONS)),
                Keys.trailHead(who.partition(Keys.PARTITIONS)),
                Keys.counts(who.partition(Keys.PARTITIONS), commit.counted().day())));
        keys.addAll(Keys.queues(who.partition(Keys.PARTITIONS), Keys.KINDS));
        for (int n = 1; commit.erase() && n <= commit.session().cases(); n++) {
            keys.add(Keys.caseOf(new CaseRef(who, n)));
        }
        return keys;
    }

    private List<byte[]> arguments(Commit commit, List<byte[]> deed) {
        var who = commit.who();
        var arguments = new ArrayList<byte[]>(List.of(
                bytes(String.valueOf(SEEN.toSeconds())),
                bytes(String.valueOf(commit.expected())),
                sealing.sealSession(who, SessionCodec.write(commit.session())),
                bytes(commit.address().filter(a -> !commit.erase()).map(a -> a.channel() + ":" + a.text()).orElse("")),
                bytes(String.valueOf(KEPT.toSeconds())),
                commit.changed().map(c -> sealing.sealCase(who, c)).orElse(NONE),
                bytes(commit.changed().isPresent() ? reference(commit).text() : ""),
                bytes(commit.changed().filter(c -> c.stage() != Case.Stage.RESOLVED).map(RedisQueue::score).orElse("")),
                bytes(commit.changed().map(RedisQueue::place).orElse("0")),
                bytes(commit.changed().filter(Case::isClaimed).flatMap(Case::counsellor).map(Counsellor::id)
                        .orElse("")),
                bytes(String.valueOf(Keys.KINDS.size())),
                Keys.WAKE,
                bytes(String.valueOf(who.partition(Keys.PARTITIONS))),
                bytes(commit.erase() ? RedisTimers.owner(who) : ""),
                bytes(String.valueOf(commit.timers().size())),
                bytes(commit.tally().text())));
        arguments.addAll(deed);
        arguments.addAll(counts.arguments(commit));
        commit.timers().forEach((event, at) -> {
            arguments.add(RedisTimers.member(who, event));
            arguments.add(at.map(RedisTimers::score).orElse(NONE));
        });
        commit.outgoing().forEach(entry -> {
            arguments.add(bytes(entry.id()));
            arguments.add(bytes(entry.about().value()));
            arguments.add(sealing.sealParcel(entry));
        });
        return arguments;
    }

    private static CaseRef reference(Commit commit) {
        return new CaseRef(commit.who(), commit.changed().map(Case::number).orElse(0));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
