package org.soudan.conversations.engine;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.soudan.conversations.flow.Scope;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Characters;

/** What a session knows by name, within the limits. */
final class Values {

    private Values() {}

    /** The session with these values of a flow, each as long as its scope says. */
    static Session keep(Session session, String flow, Map<String, String> values, Limits limits) {
        if (values.isEmpty()) {
            return session;
        }
        var known = new TreeMap<>(session.values());
        values.forEach((name, value) -> known.put(
                Scope.key(flow, name), Characters.clip(value, limits.valueLength())));
        while (known.size() > limits.valuesKept()) {
            known.pollFirstEntry();
        }
        return session.with(known);
    }

    static Session forget(Session session, Predicate<String> key) {
        if (session.values().keySet().stream().noneMatch(key)) {
            return session;
        }
        var known = new TreeMap<>(session.values());
        known.keySet().removeIf(key);
        return session.with(known);
    }

    /** Without a flow's own values: it ends, or begins anew. */
    static Session forgetFlow(Session session, String flow) {
        return forget(session, key -> key.startsWith(Scope.prefix(flow)));
    }

    /** Without all that belongs to a conversation: only the profile's values outlive it. */
    static Session forgetConversation(Session session) {
        return forget(session, key -> Scope.of(key) != Scope.PROFILE);
    }

    static Optional<String> find(Session session, String flow, String name) {
        return Optional.ofNullable(session.values().get(Scope.key(flow, name)));
    }
}
