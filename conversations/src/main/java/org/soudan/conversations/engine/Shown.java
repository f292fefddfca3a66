package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Scope;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;

/** The values that a flow's text may name, as people read them. */
record Shown(Content content, Session session, String flow, Instant now) {

    /** By the names that stand in texts: {@code {level}} of this flow, {@code {profile.role}} as {@code profile_role}. */
    Map<String, String> in(Language language) {
        var shown = new TreeMap<String, String>();
        session.values().forEach((key, value) -> name(key)
                .ifPresent(name -> shown.put(name.replace('.', '_'), read(name, value, language))));
        return shown;
    }

    private Optional<String> name(String key) {
        if (Scope.of(key) != Scope.FLOW) {
            return Optional.of(key);
        }
        return Optional.of(key)
                .filter(k -> k.startsWith(Scope.prefix(flow)))
                .map(k -> k.substring(Scope.prefix(flow).length()));
    }

    private String read(String name, String value, Language language) {
        return question(name).map(type -> Labels.shown(type, value, content).in(language)).orElse(value);
    }

    /** The type of the question that the value answered, in this flow or, for a name that flows share, in any. */
    private Optional<Answer> question(String name) {
        var here = Stream.ofNullable(content.flows().get(flow));
        var flows = Scope.of(name) == Scope.FLOW ? here : Stream.concat(here, content.flows().values().stream());
        return flows.flatMap(Shown::asks).filter(ask -> ask.save().equals(name)).map(Step.Ask::answer).findFirst();
    }

    private static Stream<Step.Ask> asks(Flow flow) {
        return flow.steps().values().stream().filter(Step.Ask.class::isInstance).map(Step.Ask.class::cast);
    }
}
