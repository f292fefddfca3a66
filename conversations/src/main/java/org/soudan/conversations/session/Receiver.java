package org.soudan.conversations.session;

import java.util.Set;

/** To whom a case is handed over. */
public sealed interface Receiver {

    record Person(Counsellor who) implements Receiver {}

    /**
     * Anybody of several counsellors.
     *
     * @param id a language such as {@code EN}, or the operator's word for a skill
     */
    record Group(String id) implements Receiver {}

    /** Whether this counsellor, who belongs to these groups, is meant. */
    default boolean includes(Counsellor someone, Set<String> groups) {
        return switch (this) {
            case Person(var who) -> who.id().equals(someone.id());
            case Group(var id) -> groups.contains(id);
        };
    }
}
