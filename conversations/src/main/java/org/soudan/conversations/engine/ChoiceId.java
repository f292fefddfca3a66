package org.soudan.conversations.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.session.Rating.Mark;

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

    /** I am safe. */
    record Safe() implements ChoiceId {}

    /** What the participant thinks of a talk that has ended. */
    record Rate(Question question, Mark mark) implements ChoiceId {

        /** What is asked. */
        enum Question {
            HELPED,
            AGAIN
        }
    }

    /** No mark for a talk. */
    record Unrated() implements ChoiceId {}

    /** No answer to this question. */
    record Skip(StepRef step) implements ChoiceId {}

    /** Another answer to a question that was answered before. */
    record Change(StepRef step) implements ChoiceId {}

    /** What a word that works everywhere does. */
    record Repair(Move move) implements ChoiceId {}

    /** Remind of this event. */
    record Remind(String event) implements ChoiceId {}

    /** No longer remind of this event. */
    record Forget(String event) implements ChoiceId {}

    default String text() {
        return switch (this) {
            case OptionOf(StepRef(var flow, var step), var n) -> "o/" + flow + "/" + step + "/" + n;
            case AnswerTo(StepRef(var flow, var step), var answer) -> "a/" + flow + "/" + step + "/" + answer;
            case Begin(var flow) -> "f/" + flow;
            case Person() -> "person";
            case Safe() -> "safe";
            case Rate(var question, var mark) -> "t/" + question + "/" + mark;
            case Unrated() -> "unrated";
            case Skip(StepRef(var flow, var step)) -> "s/" + flow + "/" + step;
            case Change(StepRef(var flow, var step)) -> "c/" + flow + "/" + step;
            case Remind(var event) -> "r/" + event;
            case Forget(var event) -> "d/" + event;
            case Repair(var move) -> "m/" + move;
        };
    }

    /** Empty for anything that {@link #text} cannot have written. */
    static Optional<ChoiceId> parse(String text) {
        var parts = text.split("/", 4);
        return switch (parts[0]) {
            case "person" -> parts.length == 1 ? Optional.of(new Person()) : Optional.empty();
            case "safe" -> parts.length == 1 ? Optional.of(new Safe()) : Optional.empty();
            case "unrated" -> parts.length == 1 ? Optional.of(new Unrated()) : Optional.empty();
            case "t" -> parts.length == 3 ? rate(parts[1], parts[2]) : Optional.empty();
            case "f" -> parts.length == 2 ? Optional.of(new Begin(parts[1])) : Optional.empty();
            case "r" -> parts.length == 2 ? Optional.of(new Remind(parts[1])) : Optional.empty();
            case "d" -> parts.length == 2 ? Optional.of(new Forget(parts[1])) : Optional.empty();
            case "m" -> parts.length == 2 ? repair(parts[1]) : Optional.empty();
            case "s" -> parts.length == 3 ? Optional.of(new Skip(step(parts))) : Optional.empty();
            case "c" -> parts.length == 3 ? Optional.of(new Change(step(parts))) : Optional.empty();
            case "a" -> parts.length == 4 ? Optional.of(new AnswerTo(step(parts), parts[3])) : Optional.empty();
            case "o" -> parts.length == 4 && parts[3].matches("\\d{1,3}")
                    ? Optional.of(new OptionOf(step(parts), Integer.parseInt(parts[3])))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static StepRef step(String[] parts) {
        return new StepRef(parts[1], parts[2]);
    }

    private static Optional<ChoiceId> rate(String question, String mark) {
        return Stream.of(Rate.Question.values())
                .flatMap(q -> Stream.of(Mark.values()).map(m -> new Rate(q, m)))
                .filter(rate -> rate.question().name().equals(question) && rate.mark().name().equals(mark))
                .<ChoiceId>map(rate -> rate)
                .findFirst();
    }

    private static Optional<ChoiceId> repair(String name) {
        return Stream.of(Move.values()).filter(move -> move.name().equals(name)).<ChoiceId>map(Repair::new).findFirst();
    }
}
