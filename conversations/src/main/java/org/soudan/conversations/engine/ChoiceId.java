package org.soudan.conversations.engine;

import java.util.Optional;
import org.soudan.conversations.flow.StepRef;

/** What a {@link Choice} means, told by its id alone, so that a button pressed late still works. */
sealed interface ChoiceId {

    /** Option {@code n} (from 0) of a step that lets choose. */
    record OptionOf(StepRef step, int n) implements ChoiceId {}

    /** A ready answer to a step that asks. */
    record AnswerTo(StepRef step, String answer) implements ChoiceId {}

    /** Begin this flow. */
    record Begin(String flow) implements ChoiceId {}

    /** A person, please. */
    record Person() implements ChoiceId {}

    default String text() {
        return switch (this) {
            case OptionOf(StepRef(var flow, var step), var n) -> "o/" + flow + "/" + step + "/" + n;
            case AnswerTo(StepRef(var flow, var step), var answer) -> "a/" + flow + "/" + step + "/" + answer;
            case Begin(var flow) -> "f/" + flow;
            case Person() -> "person";
        };
    }

    /** Empty for anything that {@link #text} cannot have written. */
    static Optional<ChoiceId> parse(String text) {
        var parts = text.split("/", 4);
        if (text.equals("person")) {
            return Optional.of(new Person());
        }
        if (parts.length == 2 && parts[0].equals("f")) {
            return Optional.of(new Begin(parts[1]));
        }
        if (parts.length == 4 && parts[0].equals("a")) {
            return Optional.of(new AnswerTo(new StepRef(parts[1], parts[2]), parts[3]));
        }
        if (parts.length == 4 && parts[0].equals("o") && parts[3].matches("\\d{1,3}")) {
            return Optional.of(new OptionOf(new StepRef(parts[1], parts[2]), Integer.parseInt(parts[3])));
        }
        return Optional.empty();
    }
}
