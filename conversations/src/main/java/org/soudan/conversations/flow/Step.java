package org.soudan.conversations.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.text.Words;

/** One step of a flow. Steps that wait for the participant are {@link Choose} and {@link Ask}. */
public sealed interface Step {

    String id();

    /** Says something and goes on. */
    record Say(String id, Words words, List<Route> next) implements Step {}

    /** Says something and waits for one of the options: by button, by number or by its label. */
    record Choose(String id, Words words, List<Option> options) implements Step {}

    /**
     * Asks for a value of a type, keeps it, and goes on.
     *
     * @param save the name to keep it under; {@link Scope} says for how long
     * @param skippable whether the participant may go on without an answer; an earlier one is then forgotten
     */
    record Ask(String id, Words words, Answer answer, String save, boolean skippable, List<Route> next)
            implements
                Step {}

    /** Goes on by what is known. */
    record Branch(String id, List<Route> next) implements Step {}

    /** Remembers fixed values and goes on. */
    record Remember(String id, Map<String, String> values, List<Route> next) implements Step {}

    /** Runs another flow and comes back. */
    record Call(String id, String flow, List<Route> next) implements Step {}

    /** Opens a case, after saying something where words are given. */
    record Escalate(String id, Optional<Words> words, Severity severity) implements Step {}
}
