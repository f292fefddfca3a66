package org.soudan.bot.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Precedence;
import org.soudan.conversations.text.Language;

/**
 * Who waits for a counsellor, and which counsellor has whom. Kept with every commit of a case; what it says may be a
 * moment old, and the session decides. All methods throw {@code StoreUnavailable} when the store cannot be reached.
 */
public interface Queue {

    /** The waiting cases of one kind. */
    record Kind(Language language, Severity severity) {}

    /** A case that waits. */
    record Waiting(CaseRef which, Kind kind, Instant since) {

        public Precedence precedence() {
            return Precedence.of(kind.severity(), since);
        }
    }

    /**
     * The queue as it is now.
     *
     * @param first those who are served first, in order
     * @param waiting how many wait, of each kind that anybody waits in
     */
    record Now(List<Waiting> first, Map<Kind, Long> waiting) {

        public long count() {
            return waiting.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The queue of those who write one of these languages, with the first {@code most} of them. */
    Now now(int most, Set<Language> languages);

    /** The whole queue, with the first {@code most} of those who wait. */
    default Now now(int most) {
        return now(most, Set.of(Language.values()));
    }

    /** Who has which case, by the counsellor's id. */
    Map<CaseRef, String> held();

    /** The cases that this counsellor has. */
    default List<CaseRef> heldBy(String counsellor) {
        return held().entrySet().stream().filter(held -> held.getValue().equals(counsellor)).map(Map.Entry::getKey)
                .toList();
    }

    /** How many cases each counsellor has who has any, by their ids. */
    Map<String, Long> loads();

    /** Takes out a case that does not wait any more; does nothing when it waits again. */
    void forget(Waiting stale);

    /** Open cases that neither wait in a queue nor are held by anybody: those of an older release, and lost ones. */
    List<CaseRef> astray();

    /** Open cases for which no timer is set. */
    List<CaseRef> clockless();

    /** Whether the case is known here as open. */
    boolean isOpen(CaseRef which);

    /** The case is not open, whatever the store says. */
    void close(CaseRef gone);

    /** True once for each id: somebody who asks a second time because they heard no answer is not served twice. */
    boolean serves(MessageId id);
}
