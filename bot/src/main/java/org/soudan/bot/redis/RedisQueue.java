package org.soudan.bot.redis;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.soudan.bot.redis.Keys.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.dialogue.CaseTimer;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.Queue;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.text.Language;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/**
 * The queue as sorted sets, one for each partition and kind of case, merged when somebody looks. {@code commit.lua} keeps
 * them in the same step that changes the case, so all keys of a script belong to one partition.
 */
@Component
class RedisQueue implements Queue {

    private static final SetParams ONCE = SetParams.setParams().nx().ex(Duration.ofDays(1).toSeconds());

    private static final Comparator<Waiting> SERVED = Comparator.comparing(Waiting::precedence)
            .thenComparing(waiting -> waiting.which().text());

    private static final int FEW = 3;

    /** One queue's answer: how many there are, and the first of them. */
    private record Head(Kind kind, long count, List<Waiting> first) {}

    private final UnifiedJedis redis;

    RedisQueue(UnifiedJedis redis) {
        this.redis = redis;
    }

    /** Of each queue few are asked for, and more only where those few are not enough to tell who is first. */
    @Override
    public Now now(int most, Set<Language> languages) {
        int each = Math.min(most, FEW);
        var heads = heads(each, languages);
        while (each < most && !tell(heads, most)) {
            each = Math.min(most, each * 8);
            heads = heads(each, languages);
        }
        return new Now(first(heads, most), heads.stream().collect(groupingBy(Head::kind, summingLong(Head::count))));
    }

    private List<Head> heads(int each, Set<Language> languages) {
        var kinds = Keys.KINDS.stream().filter(kind -> languages.contains(kind.language())).toList();
        var partitions = IntStream.range(0, Keys.PARTITIONS).mapToObj(n -> Keys.queues(n, kinds)).toList();
        var answers = Reach.store(() -> Script.QUEUE.runAll(redis, partitions, List.of(bytes(String.valueOf(each)))));
        return answers.stream().flatMap(answer -> heads(answer, kinds)).filter(head -> head.count() > 0).toList();
    }

    private static List<Waiting> first(List<Head> heads, int most) {
        return heads.stream().flatMap(head -> head.first().stream()).sorted(SERVED).limit(most).toList();
    }

    /** Whether nobody who was not told can be among the first. */
    private static boolean tell(List<Head> heads, int most) {
        var first = Set.copyOf(first(heads, most));
        return heads.stream().noneMatch(
                head -> head.count() > head.first().size() && first.contains(head.first().getLast()));
    }

    private static Stream<Head> heads(Object answer, List<Kind> kinds) {
        var queues = (List<?>) answer;
        return IntStream.range(0, queues.size()).mapToObj(n -> head(kinds.get(n), (List<?>) queues.get(n)));
    }

    private static Head head(Kind kind, List<?> answer) {
        var told = (List<?>) answer.get(1);
        var first = new ArrayList<Waiting>();
        for (int n = 0; n + 1 < told.size(); n += 2) {
            var since = Instant.ofEpochSecond((long) Double.parseDouble(text(told.get(n + 1))));
            CaseRef.parse(text(told.get(n))).ifPresent(which -> first.add(new Waiting(which, kind, since)));
        }
        return new Head(kind, (Long) answer.get(0), List.copyOf(first));
    }

    @Override
    public Map<CaseRef, String> held() {
        return Reach.store(this::holders).stream()
                .flatMap(partition -> partition.entrySet().stream())
                .flatMap(
                        held -> CaseRef.parse(text(held.getKey())).map(which -> Map.entry(which, text(held.getValue())))
                                .stream())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<String, Long> loads() {
        return Reach.store(this::holders).stream().flatMap(partition -> partition.values().stream())
                .collect(groupingBy(RedisQueue::text, counting()));
    }

    private List<Map<byte[], byte[]>> holders() {
        return Partitions.all(redis, (pipeline, n) -> pipeline.hgetAll(Keys.holders(n)));
    }

    @Override
    public void forget(Waiting stale) {
        var who = stale.which().who();
        var queue = Keys.queues(who.partition(Keys.PARTITIONS), List.of(stale.kind())).getFirst();
        var since = bytes(String.valueOf(stale.since().getEpochSecond()));
        Reach.store(() -> Script.MOVE.run(
                redis, List.of(queue, Keys.session(who)), List.of(bytes(stale.which().text()), since, new byte[0])));
    }

    @Override
    public List<CaseRef> astray() {
        return Reach.store(() -> IntStream.range(0, Keys.PARTITIONS).boxed().flatMap(this::astray).toList());
    }

    private Stream<CaseRef> astray(int partition) {
        var known = Keys.queues(partition, Keys.KINDS).stream().flatMap(queue -> redis.zrange(queue, 0, -1).stream());
        var placed = Stream.concat(known, redis.hkeys(Keys.holders(partition)).stream())
                .map(RedisQueue::text)
                .collect(toUnmodifiableSet());
        return open(partition).filter(open -> !placed.contains(open.text()));
    }

    private Stream<CaseRef> open(int partition) {
        return redis.zrange(Keys.openCases(partition), 0, -1).stream()
                .flatMap(open -> CaseRef.parse(text(open)).stream());
    }

    @Override
    public List<CaseRef> clockless() {
        return Reach.store(() -> IntStream.range(0, Keys.PARTITIONS).boxed().flatMap(this::clockless).toList());
    }

    private Stream<CaseRef> clockless(int partition) {
        var timed = redis.zrange(Keys.timers(partition), 0, -1).stream().map(RedisQueue::text)
                .collect(toUnmodifiableSet());
        return open(partition).filter(open -> !timed.contains(
                text(RedisTimers.member(open.who(), CaseTimer.name(open.number())))));
    }

    @Override
    public boolean isOpen(CaseRef which) {
        var open = Keys.openCases(which.who().partition(Keys.PARTITIONS));
        return Optional.ofNullable(Reach.<@Nullable Double>store(() -> redis.zscore(open, bytes(which.text()))))
                .isPresent();
    }

    @Override
    public void close(CaseRef gone) {
        Reach.store(() -> redis.zrem(Keys.openCases(gone.who().partition(Keys.PARTITIONS)), bytes(gone.text())));
    }

    @Override
    public boolean serves(MessageId id) {
        return Optional.ofNullable(Reach.store(() -> redis.set(Keys.served(id), bytes("1"), ONCE))).isPresent();
    }

    /** Since when a case waits, or waited. */
    static String score(Case open) {
        return String.valueOf(open.openedAt().getEpochSecond());
    }

    /** Which of the partition's queues a case waits in, from 1; 0 where it does not wait. */
    static String place(Case now) {
        return now.stage() == Case.Stage.WAITING
                ? String.valueOf(Keys.KINDS.indexOf(new Kind(now.language(), now.severity())) + 1)
                : "0";
    }

    private static String text(Object bytes) {
        return new String((byte[]) bytes, StandardCharsets.UTF_8);
    }
}
