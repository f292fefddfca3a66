package org.soudan.conversations.engine;

import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;

/** The part of a turn that asks: the choices of a step, and waiting for one of them or for an answer. */
final class Asking {

    private final Draft draft;

    Asking(Draft draft) {
        this.draft = draft;
    }

    void ask(StepRef ref, Step.Choose step) {
        Labels.options(ref, step).forEach(draft::offer);
        await(ref);
    }

    void ask(StepRef ref, Step.Ask step) {
        Labels.answers(ref, step.answer(), draft.content).forEach(draft::offer);
        if (step.skippable()) {
            offerSkip(ref);
        }
        await(ref);
    }

    /** A number by SMS would be taken for an answer that is a number. */
    private void offerSkip(StepRef ref) {
        if (draft.message.channel() == Channel.SMS) {
            draft.say(Phrase.MAY_SKIP);
        } else {
            draft.offer(new ChoiceId.Skip(ref), draft.content.words(Phrase.SKIP));
        }
    }

    private void await(StepRef ref) {
        draft.become(new Position.At(ref));
        if (!draft.session().trail().isEmpty()) {
            draft.offerButton(Move.BACK);
        }
    }
}
