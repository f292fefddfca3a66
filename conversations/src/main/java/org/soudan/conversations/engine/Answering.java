package org.soudan.conversations.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.text.Plain;

/** The part of a turn that takes an answer: to the step that waits, or to a button, however old. */
final class Answering {

    private static final Optional<Integer> NONE = Optional.empty();

    private final Draft draft;
    private final Path path;
    private final People people;
    private final Routing routing;

    Answering(Draft draft, Path path, People people, Routing routing) {
        this.draft = draft;
        this.path = path;
        this.people = people;
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

    void freeWords(String words) {
        routing.route(words);
    }

    void cannotRead() {
        routing.cannotRead();
    }

    /** The menu asks for a choice or for free words; other steps ask for a choice. */
    private void choose(StepRef ref, Step.Choose step, String words) {
        var labels = step.options().stream().map(Option::label).toList();
        var picked = Labels.find(labels, Plain.of(words)).filter(n -> n < labels.size());
        if (picked.isPresent()) {
            take(ref, step.options().get(picked.get()));
        } else if (ref.flow().equals(Path.MENU.flow())) {
            routing.route(words);
        } else if (!routing.leadsAway(words)) {
            askAgain(ref, Phrase.PLEASE_CHOOSE, words);
        }
    }

    private void take(StepRef ref, Option option) {
        draft.pick();
        path.leave(ref);
        draft.remember(ref.flow(), option.values());
        path.go(option.target(), ref.flow());
    }

    private void take(StepRef ref, Step.Ask step, String words) {
        var value = Labels.answer(step.answer(), words, draft.content)
                .or(() -> Answers.read(step.answer(), words, draft.content));
        if (value.isPresent()) {
            path.leave(ref);
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
            routing.route(draft.message.text());
        }
    }

    private void skip(StepRef ref, Step.Ask ask) {
        path.leave(ref);
        draft.forget(ref.flow(), ask.save());
        path.follow(ask.next(), ref.flow());
    }

    /** One of the choices that were offered, by number or by its words; else free words. */
    void pick(List<String> choices, String words) {
        var labels = choices.stream().map(choice -> Labels.of(choice, draft.content)).toList();
        var known = labels.stream().allMatch(Optional::isPresent);
        var picked = known ? Labels.find(labels.stream().map(Optional::get).toList(), Plain.of(words)) : NONE;
        if (picked.filter(n -> n < choices.size()).isPresent()) {
            draft.pick();
            press(choices.get(picked.get()));
        } else {
            routing.route(words);
        }
    }

    void press(String choice) {
        ChoiceId.parse(choice).ifPresentOrElse(this::press, () -> path.begin(Path.MENU));
    }

    private void press(ChoiceId id) {
        switch (id) {
            case ChoiceId.Person() -> people.bring(Severity.NORMAL);
            case ChoiceId.Begin(var flow) -> path.beginFlow(flow);
            case ChoiceId.AnswerTo(var ref, var words) -> answer(ref, words);
            case ChoiceId.Skip(var ref) -> Labels.ask(draft.content, ref)
                    .filter(Step.Ask::skippable)
                    .ifPresentOrElse(ask -> skip(ref, ask), () -> path.gone(ref));
            case ChoiceId.Change(var ref) -> new Repairing(draft, path).change(ref);
            case ChoiceId.Remind(var event) -> new Reminding(draft).take(event);
            case ChoiceId.Forget(var event) -> new Reminding(draft).delete(event);
            case ChoiceId.Repair(var move) -> new Repairing(draft, path).make(move);
            case ChoiceId.OptionOf(var ref, var n) ->
                Labels.option(draft.content, ref, n)
                        .ifPresentOrElse(option -> take(ref, option), () -> path.gone(ref));
        }
    }
}
