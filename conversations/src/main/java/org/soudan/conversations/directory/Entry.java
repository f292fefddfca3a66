package org.soudan.conversations.directory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.text.Words;

/**
 * One service, line, office, page or matter, with its facts.
 *
 * @param id the first half of the names that texts use
 * @param facts by the second half of those names
 * @param neverWithout facts of which one must be said wherever any other fact of this entry is said, once in the flow
 */
public record Entry(String id, Words name, Kind kind, Map<String, Fact> facts, Set<String> neverWithout) {

    /** What an entry is about. */
    public enum Kind {
        /** Something that is offered to participants: counselling, a course, a grant, an event. */
        SERVICE,
        /** Something that can be called. */
        LINE,
        /** People or a body that can be asked. */
        OFFICE,
        /** Something to read. */
        PAGE,
        /** A rule or a figure of daily life. */
        MATTER
    }

    /** The facts whose detail is of this type and that may be said, such as every number. */
    public <D extends Detail> Stream<D> details(Class<D> type) {
        return facts.values().stream()
                .filter(fact -> fact.provenance().mayBeSaid())
                .map(Fact::detail)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** When it is open, if any page says so. */
    public Optional<OpeningHours> hours() {
        return details(OpeningHours.class).findFirst();
    }
}
