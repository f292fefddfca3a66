package org.soudan.conversations.engine;

import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.text.Plain;

/** The part of a turn that takes an answer to a step. */
final class Answering {

    private final Draft draft;
    private final Path path;
    private final Routing routing;

    Answering(Draft draft, Path path, Routing routing) {
        this.draft = draft;
        this.path = path;
        this.routing = routing;
    }

    void answer(StepRef ref, String words) {
        Optional<Step> step = draft.content.step(ref);
        if (step.isPresent() && step.get() instanceof Step.Choose choose) {
            choose(ref, choose, words);
        } else if (step.isPresent() && step.get() instanceof Step.Ask ask) {
            take(ref, ask, words);
        } else {
            path.gone(ref);
        }
    }

    /** The menu asks for a choice or for free words; other steps ask for a choice. */
    private void choose(StepRef ref, Step.Choose step, String words) {
        var picked = option(step, words);
        if (picked.isPresent()) {
            take(ref, picked.get());
        } else if (ref.flow().equals(Places.MENU.flow())) {
            routing.route(words);
        } else if (!routing.leadsAway(words) && !routing.mayLeadAway(words, ref)) {
            askAgain(ref, Phrase.PLEASE_CHOOSE, words);
        }
    }

    private static Optional<Option> option(Step.Choose step, String words) {
        var labels = step.options().stream().map(Option::label).toList();
        return Labels.find(labels, Plain.of(words)).filter(n -> n < labels.size()).map(step.options()::get);
    }

    private Optional<String> value(Step.Ask step, String words) {
        return Labels.answer(step.answer(), words, draft.content)
                .or(() -> Answers.read(step.answer(), words, draft.content));
    }

    void take(StepRef ref, Option option) {
        draft.pick();
        path.answered(ref);
        draft.remember(ref.flow(), option.values());
        path.go(option.target(), ref.flow());
    }

    private void take(StepRef ref, Step.Ask step, String words) {
        var value = value(step, words);
        if (value.isPresent()) {
            path.answered(ref);
            draft.remember(ref.flow(), Map.of(step.save(), value.get()));
            path.follow(step.next(), ref.flow());
        } else if (!routing.leadsAway(words)) {
            askAgain(ref, Labels.askAgain(step.answer()), words);
        }
    }

    /** After a second miss the question can still be gone on with, after the best guesses and a person. */
    private void askAgain(StepRef ref, Phrase how, String words) {
        draft.miss();
        if (draft.hasMissedOften()) {
            routing.offerHelp(words, ref);
        } else {
            draft.say(how);
            path.visit(ref);
        }
    }

    /** Goes on without an answer where the question allows it; else the word is an answer like another. */
    void skip() {
        if (draft.session().position() instanceof Position.At(var ref)) {
            Labels.ask(draft.content, ref)
                    .filter(Step.Ask::skippable)
                    .ifPresentOrElse(ask -> skip(ref, ask), () -> answer(ref, draft.message.text()));
        } else {
            new Repairing(draft, path).make(Move.REPEAT);
        }
    }

    void skip(StepRef ref, Step.Ask ask) {
        path.answered(ref);
        draft.forget(ref.flow(), ask.save());
        path.follow(ask.next(), ref.flow());
    }

    /** Somebody who was offered help at a question may simply answer it. */
    boolean answersWhatWasLeft(String words) {
        var question = draft.session().aside().left().flatMap(draft.content::step);
        return question.filter(step -> switch (step) {
            case Step.Ask(var id, var text, Answer.Text any, var save, var skip, var next) -> false;
            case Step.Ask ask -> value(ask, words).isPresent();
            case Step.Choose choose -> option(choose, words).isPresent();
            case Step.Say say -> false;
            case Step.Branch branch -> false;
            case Step.Remember remember -> false;
            case Step.Call call -> false;
            case Step.Escalate escalate -> false;
        }).isPresent();
    }
}
