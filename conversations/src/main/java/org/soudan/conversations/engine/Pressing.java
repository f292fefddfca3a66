package org.soudan.conversations.engine;

import java.util.List;
import java.util.Optional;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.text.Plain;

/** The part of a turn that takes a choice: a button, however old, or one of the choices offered last by its words. */
final class Pressing {

    private static final Optional<Integer> NONE = Optional.empty();
    private static final String GO_ON = new ChoiceId.Repair(Move.CONTINUE).text();

    private final Draft draft;
    private final Path path;
    private final People people;
    private final Answering answering;
    private final Routing routing;

    Pressing(Draft draft, Path path, People people, Answering answering, Routing routing) {
        this.draft = draft;
        this.path = path;
        this.people = people;
        this.answering = answering;
        this.routing = routing;
    }

    /** One of the choices that were offered, by number or by its words; else free words. */
    void pick(List<String> choices, String words) {
        var labels = choices.stream().map(choice -> Labels.of(choice, draft.content)).toList();
        var known = labels.stream().allMatch(Optional::isPresent);
        var picked = known ? Labels.find(labels.stream().map(Optional::get).toList(), Plain.of(words)) : NONE;
        if (picked.filter(n -> n < choices.size()).isPresent()) {
            draft.pick();
            press(choices.get(picked.get()));
        } else if (choices.contains(GO_ON) && answering.answersWhatWasLeft(words)) {
            answering.answer(draft.session().aside().left().orElseThrow(), words);
        } else {
            routing.route(words);
        }
    }

    void press(String choice) {
        ChoiceId.parse(choice).ifPresentOrElse(this::press, () -> path.begin(Places.MENU));
    }

    private void press(ChoiceId id) {
        switch (id) {
            case ChoiceId.Person() -> people.bring(Severity.NORMAL);
            case ChoiceId.Safe() -> people.areSafe();
            case ChoiceId.Rate rate -> new Rates(draft).take(rate);
            case ChoiceId.Unrated() -> new Rates(draft).thank();
            case ChoiceId.Begin(var flow) -> path.beginFlow(flow);
            case ChoiceId.AnswerTo(var ref, var words) -> answering.answer(ref, words);
            case ChoiceId.Skip(var ref) -> Labels.ask(draft.content, ref)
                    .filter(Step.Ask::skippable)
                    .ifPresentOrElse(ask -> answering.skip(ref, ask), () -> path.gone(ref));
            case ChoiceId.Change(var ref) -> path.returnTo(ref);
            case ChoiceId.Remind(var event) -> new Reminding(draft).take(event);
            case ChoiceId.Forget(var event) -> new Reminding(draft).delete(event);
            case ChoiceId.Repair(var move) -> new Repairing(draft, path).make(move);
            case ChoiceId.OptionOf(var ref, var n) ->
                Labels.option(draft.content, ref, n)
                        .ifPresentOrElse(option -> answering.take(ref, option), () -> path.gone(ref));
        }
    }
}
