package org.soudan.conversations.engine;

import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.text.Plain;

/** The part of a turn that takes an answer: to the step that waits, or to a button, however old. */
final class Answering {

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

    /** The menu asks for a choice or for free words; other steps ask for a choice. */
    private void choose(StepRef ref, Step.Choose step, String words) {
        var labels = step.options().stream().map(Option::label).toList();
        var picked = Labels.find(labels, Plain.of(words)).filter(n -> n < labels.size());
        if (picked.isPresent()) {
            take(ref, step.options().get(picked.get()));
        } else if (ref.flow().equals(Path.MENU.flow())) {
            routing.route(words);
        } else if (!routing.leadsAway(words)) {
            askAgain(ref, Phrase.PLEASE_CHOOSE);
        }
    }

    private void take(StepRef ref, Option option) {
        draft.pick();
        path.leave(ref);
        draft.remember(option.values());
        path.go(option.target(), ref.flow());
    }

    private void take(StepRef ref, Step.Ask step, String words) {
        var value = Answers.read(step.answer(), words).or(() -> Labels.answer(step.answer(), words, draft.content));
        if (value.isPresent()) {
            path.leave(ref);
            draft.remember(Map.of(step.save(), value.get()));
            path.follow(step.next(), ref.flow());
        } else if (!routing.leadsAway(words)) {
            askAgain(ref, Labels.askAgain(step.answer()));
        }
    }

    private void askAgain(StepRef ref, Phrase how) {
        draft.miss();
        draft.say(draft.hasMissedOften() ? Phrase.OFFER_PERSON : how);
        path.visit(ref);
    }

    void press(String choice) {
        ChoiceId.parse(choice).ifPresentOrElse(this::press, () -> path.begin(Path.MENU));
    }

    private void press(ChoiceId id) {
        switch (id) {
            case ChoiceId.Person() -> people.bring(Severity.NORMAL);
            case ChoiceId.Begin(var flow) -> path.beginFlow(flow);
            case ChoiceId.AnswerTo(var ref, var words) -> answer(ref, words);
            case ChoiceId.OptionOf(var ref, var n) ->
                Labels.option(draft.content, ref, n)
                        .ifPresentOrElse(option -> take(ref, option), () -> path.gone(ref));
        }
    }
}
