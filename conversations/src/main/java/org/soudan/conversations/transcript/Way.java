package org.soudan.conversations.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;

/**
 * Some acts of a participant, and where they have led.
 *
 * @param offered what can be chosen now
 * @param found the places that the acts reached
 * @param erased whether the last act had everything erased
 */
record Way(Session session, List<Act> acts, List<Choice> offered, Set<Place> found, boolean erased) {

    static Way beginning() {
        return new Way(Session.fresh(), List.of(), List.of(), Set.of(), false);
    }

    Way then(Act act, Turn turn, Marks marks) {
        var allActs = new ArrayList<>(acts);
        allActs.add(act);
        var allFound = new HashSet<>(found);
        var nowOffered = offered;
        for (var reply : Watching.replies(turn).toList()) {
            marks.in(reply.text()).forEach(allFound::add);
            nowOffered = reply.choices().isEmpty() ? nowOffered : reply.choices();
        }
        boolean erases = turn.effects().stream().anyMatch(Effect.Erased.class::isInstance);
        return new Way(turn.session(), List.copyOf(allActs), nowOffered, Set.copyOf(allFound), erases);
    }

    /** The same end with nothing done and nothing found yet. */
    Way onward() {
        return new Way(session, List.of(), offered, Set.of(), erased);
    }

    /** Whether whoever goes on is not the participant who began, or speaks another language. */
    boolean isOver(Language language) {
        return erased || session.profile().language() != language;
    }

    /** What tells the ends of two ways apart. */
    Object end() {
        return List.of(session.position(), session.calls(), session.values(), offered);
    }
}
