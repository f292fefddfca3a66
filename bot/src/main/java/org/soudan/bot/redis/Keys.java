package org.soudan.bot.redis;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.Queue.Kind;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.limits.Limit;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.text.Language;

/**
 * Every key. A participant's keys begin with the partition's hash tag, so that they share a slot of a cluster.
 *
 * <pre>
 * {p}:session:WHO     hash    revision, body (sealed), address (sealed), tally
 * {p}:seen:MESSAGE    string  the message was done
 * {p}:case:WHO.N      string  the case (sealed)
 * {p}:cases           zset    open cases, by the second since which they wait or waited
 * {p}:queue:LL:SEVERE zset    cases that wait in a language, of a severity, by the second since which they wait
 * {p}:holders         hash    claimed case -> counsellor
 * served:ID           string  a counsellor who asked for the next case got an answer
 * {p}:trail           list    who read what, each entry linked to the one before (sealed)
 * {p}:trail-head      string  how many those are, and the last link
 * {p}:counts:DAY      hash    what was counted on a day in Japan -> how often; nothing of anybody
 * {p}:timers          zset    WHO EVENT, by the second at which to look at it; a case's event is case#N
 * desk:away           hash    counsellor who is away -> the second at which it ends
 * desk:waits:SEVERE   list    the last waits for first words: when it was answered, and the seconds that it took
 * {p}:outbox          stream  id, who, body (sealed)
 * {p}:tries           hash    entry being tried -> by whom, since when
 * {p}:lease           string  the partition's owner
 * {p}:place:WHO.N     string  where the case stands at the desk
 * {p}:health          string  a write was taken here
 * instances           zset    instances that send, by the millisecond until which they count
 * {paces}:LIMIT:OF    string  when the next turn of a provider's pace is due, in microseconds
 * {spent}:DAY         hash    what was spent on a day, by limit, window and of whom; entries that are paid
 * desk:CHANNEL:TS     string  the case that stands there
 * receipt:ENTRY       string  the provider has the entry
 * provided:NAME       string  the entry that the provider has under this name
 * </pre>
 */
final class Keys {

    /** Enough for as many shards and instances; may never change while there is data. */
    static final int PARTITIONS = 32;

    /** The channel on which new entries of a partition are told. */
    static final byte[] WAKE = bytes("soudan:wake");

    /** Not of any partition: everybody's. */
    static final byte[] INSTANCES = bytes("instances");

    /** Who is away. */
    static final byte[] AWAY = bytes("desk:away");

    /** The pattern of every participant's session. */
    static final byte[] SESSIONS = bytes("{*}:session:*");

    /** Every kind of case that can wait. */
    static final List<Kind> KINDS = Stream.of(Language.values())
            .flatMap(language -> Stream.of(Severity.values()).map(severity -> new Kind(language, severity)))
            .toList();

    private Keys() {}

    /** Whose session stands at this key. */
    static Optional<Pseudonym> whose(String session) {
        var value = session.substring(session.lastIndexOf(':') + 1);
        return value.matches("[a-z2-7]{26}") ? Optional.of(new Pseudonym(value)) : Optional.empty();
    }

    static byte[] session(Pseudonym who) {
        return of(who, "session:" + who.value());
    }

    static byte[] seen(Pseudonym who, MessageId id) {
        return of(who, "seen:" + id.value());
    }

    static byte[] caseOf(CaseRef which) {
        return of(which.who(), "case:" + which.text());
    }

    static byte[] openCases(int partition) {
        return of(partition, "cases");
    }

    /** The queues of a partition for these kinds, in their order. */
    static List<byte[]> queues(int partition, List<Kind> kinds) {
        return kinds.stream().map(kind -> of(partition, "queue:" + kind.language() + ":" + kind.severity())).toList();
    }

    static byte[] holders(int partition) {
        return of(partition, "holders");
    }

    static byte[] counts(int partition, LocalDate day) {
        return of(partition, "counts:" + day);
    }

    static byte[] trail(int partition) {
        return of(partition, "trail");
    }

    static byte[] trailHead(int partition) {
        return of(partition, "trail-head");
    }

    static byte[] served(MessageId id) {
        return bytes("served:" + id.value());
    }

    static byte[] waits(Severity severity) {
        return bytes("desk:waits:" + severity);
    }

    static byte[] timers(int partition) {
        return of(partition, "timers");
    }

    static byte[] place(CaseRef which) {
        return of(which.who(), "place:" + which.text());
    }

    static byte[] at(String channel, String message) {
        return bytes("desk:" + channel + ":" + message);
    }

    static byte[] receipt(String entry) {
        return bytes("receipt:" + entry);
    }

    static byte[] provided(String name) {
        return bytes("provided:" + name);
    }

    /** All under one hash tag, so that one script can take several. */
    static byte[] pace(Limit limit, String of) {
        return bytes("{paces}:" + limit + ":" + of);
    }

    static byte[] spent(String day) {
        return bytes("{spent}:" + day);
    }

    static byte[] outbox(int partition) {
        return of(partition, "outbox");
    }

    static byte[] tries(int partition) {
        return of(partition, "tries");
    }

    static byte[] lease(int partition) {
        return of(partition, "lease");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] of(Pseudonym who, String rest) {
        return of(who.partition(PARTITIONS), rest);
    }

    private static byte[] of(int partition, String rest) {
        return bytes("{" + partition + "}:" + rest);
    }
}
