package org.soudan.conversations.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.text.Characters;

/** The part of a turn that sets the conversation right: back, again, another answer, once more, go on. */
final class Repairing {

    /** What a button and a line of an SMS can show of a question. */
    private static final int SHOWN = 40;

    private final Draft draft;
    private final Path path;

    Repairing(Draft draft, Path path) {
        this.draft = draft;
        this.path = path;
    }

    void make(Move move) {
        switch (move) {
            case BACK -> back();
            case AGAIN -> again();
            case CHANGE -> change();
            case REPEAT -> repeat();
            case CONTINUE -> goOn();
        }
    }

    private void back() {
        var trail = draft.session().trail();
        if (trail.isEmpty()) {
            draft.say(Phrase.NOTHING_BEFORE);
            path.visit(Places.MENU);
        } else {
            path.returnTo(trail.getLast());
        }
    }

    private void again() {
        var flow = outermost().filter(id -> !id.equals(Places.MENU.flow())).map(draft.content.flows()::get);
        flow.ifPresent(known -> draft.sayTopic(Phrase.FROM_THE_BEGINNING, known));
        path.begin(flow.map(known -> new StepRef(known.id(), Flow.START)).orElse(Places.MENU));
    }

    private void repeat() {
        switch (draft.session().position()) {
            case Position.At(var step) ->
                place().filter(other -> !other.equals(step)).ifPresentOrElse(path::resume, () -> path.visit(step));
            case Position.Offered offered -> {
                draft.say(Phrase.PLEASE_CHOOSE);
                offerAgain();
            }
            case Position.Idle() -> {
                draft.say(Phrase.NOTHING_ASKED);
                path.visit(Places.MENU);
            }
        }
    }

    /** The rest of a long answer; what could be chosen before can still be chosen. */
    void readOn() {
        if (draft.session().aside().unread().isEmpty()) {
            draft.say(Phrase.NOTHING_MORE);
        } else {
            draft.readOn();
            offerAgain();
        }
    }

    private void offerAgain() {
        switch (draft.session().position()) {
            case Position.At(var step) -> Labels.choices(draft.content, step).forEach(draft::offer);
            case Position.Offered(var choices) -> choices.forEach(this::offerAgain);
            case Position.Idle() -> {}
        }
    }

    private void offerAgain(String choice) {
        var id = ChoiceId.parse(choice);
        if (id.isPresent() && id.get() instanceof ChoiceId.Change(var ref) && isAnswered(ref)) {
            draft.offer(id.get(), label(ref));
        } else {
            draft.offerAgain(choice);
        }
    }

    private void goOn() {
        var left = draft.session().aside().left();
        if (left.isEmpty()) {
            draft.say(Phrase.NOTHING_TO_CONTINUE);
        }
        var step = left.or(this::waiting).orElse(Places.MENU);
        path.resume(step);
    }

    /** One earlier answer is asked for at once; of several the participant says which. */
    private void change() {
        var answered = answered();
        switch (answered.size()) {
            case 0 -> {
                draft.say(Phrase.NOTHING_TO_CHANGE);
                path.visit(place().orElse(Places.MENU));
            }
            case 1 -> path.returnTo(answered.getFirst());
            default -> {
                draft.say(Phrase.CHANGE_WHICH);
                answered.forEach(ref -> draft.offer(new ChoiceId.Change(ref), label(ref)));
                draft.awaitChoice();
            }
        }
    }

    private List<StepRef> answered() {
        var questions = draft.session().trail().reversed().stream().distinct().filter(this::isAnswered);
        return questions.limit(draft.content.limits().answersChangeable()).toList();
    }

    private boolean isAnswered(StepRef ref) {
        return Labels.ask(draft.content, ref).flatMap(ask -> answer(ref, ask)).isPresent();
    }

    private Optional<String> answer(StepRef ref, Step.Ask ask) {
        return Values.find(draft.session(), ref.flow(), ask.save());
    }

    private String label(StepRef ref) {
        var ask = Labels.ask(draft.content, ref).orElseThrow();
        var answer = Labels.shown(ask.answer(), answer(ref, ask).orElseThrow(), draft.content);
        var question = draft.text(draft.content.wording(ref, ask.words(), draft.message.channel()), ref.flow());
        return draft.text(
                Phrase.ANSWERED, Map.of("question", shown(question), "answer", shown(draft.inLanguage(answer))));
    }

    private static String shown(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return line.length() <= SHOWN ? line : Characters.clip(line, SHOWN - 1) + "…";
    }

    /** Where the participant is in a topic: the menu and the help only stand before it. */
    private Optional<StepRef> place() {
        var topic = waiting().filter(step -> !step.flow().equals(Places.MENU.flow()));
        return topic.or(() -> draft.session().aside().left()).or(this::waiting);
    }

    private Optional<StepRef> waiting() {
        return draft.session().position() instanceof Position.At(var step) ? Optional.of(step) : Optional.empty();
    }

    /** The flow that waits; of a called flow, the one that called it. */
    private Optional<String> outermost() {
        var calls = draft.session().calls();
        return calls.isEmpty() ? place().map(StepRef::flow) : Optional.of(calls.getFirst().flow());
    }
}
