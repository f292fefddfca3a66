package org.soudan.conversations.engine;

import java.util.List;
import java.util.Optional;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Precedence;

/**
 * Who waits for a counsellor, as it was some seconds ago; empty where nobody knows.
 *
 * @param first those who are served first, in order
 */
public record Line(Optional<List<Precedence>> first, boolean isCut) {

    public static final Line UNKNOWN = new Line(Optional.empty(), false);

    /** With those who wait, in order; {@code isCut} when more wait than are told. */
    public static Line of(List<Precedence> first, boolean isCut) {
        return new Line(Optional.of(List.copyOf(first)), isCut);
    }

    /** How many are served before this case; of those told. */
    Optional<Ahead> ahead(Case waiting) {
        var own = Precedence.of(waiting.severity(), waiting.openedAt());
        return first.map(told -> {
            int before = (int) told.stream().filter(other -> other.compareTo(own) < 0).count();
            return new Ahead(before, isCut && before == told.size());
        });
    }

    /** So many, or more. */
    record Ahead(int people, boolean orMore) {}
}
