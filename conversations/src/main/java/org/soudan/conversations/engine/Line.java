package org.soudan.conversations.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Precedence;

/**
 * Who waits for a counsellor and who is there to answer, as it was some seconds ago; empty where nobody knows.
 *
 * @param first those who are served first, in order
 * @param isCut whether more wait than are told
 * @param usual how long it lately took, by how grave a case is; what is not known is missing
 * @param absent the counsellors who are not at the desk; empty when nobody is
 */
public record Line(Optional<List<Precedence>> first, boolean isCut, Map<Severity, Wait> usual,
        Optional<Set<String>> absent) {

    public static final Line UNKNOWN = new Line(Optional.empty(), false, Map.of(), Optional.empty());

    /** With those who wait, in order; {@code isCut} when more wait than are told. */
    public static Line of(List<Precedence> first, boolean isCut) {
        return new Line(Optional.of(List.copyOf(first)), isCut, Map.of(), Optional.empty());
    }

    public Line taking(Map<Severity, Wait> lately) {
        return new Line(first, isCut, Map.copyOf(lately), absent);
    }

    /** The desk is open, and all are there but these. */
    public Line without(Set<String> away) {
        return new Line(first, isCut, usual, Optional.of(Set.copyOf(away)));
    }

    /** How many are served before this case; of those told. */
    Optional<Ahead> ahead(Case waiting) {
        var own = Precedence.of(waiting.severity(), waiting.openedAt());
        return first.map(told -> {
            int before = (int) told.stream().filter(other -> other.compareTo(own) < 0).count();
            return new Ahead(before, isCut && before == told.size());
        });
    }

    Optional<Wait> usual(Case waiting) {
        return absent.flatMap(open -> Optional.ofNullable(usual.get(waiting.severity())));
    }

    /** Whether this counsellor surely is at the desk now. */
    boolean hasHere(Counsellor someone) {
        return absent.filter(away -> !away.contains(someone.id())).isPresent();
    }

    /** So many, or more. */
    record Ahead(int people, boolean orMore) {}
}
