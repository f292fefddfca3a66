package org.soudan.conversations.engine;

import java.util.Optional;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Rating;

/** The part of a turn that takes what a participant thinks of a talk: two marks, no words. */
final class Rates {

    private final Draft draft;

    Rates(Draft draft) {
        this.draft = draft;
    }

    /** Whether the bot waits for a mark. */
    boolean areAsked() {
        return draft.session().position() instanceof Position.Offered(var choices)
                && choices.contains(new ChoiceId.Unrated().text());
    }

    void take(ChoiceId.Rate rate) {
        keep(rate);
        switch (rate.question()) {
            case HELPED -> askAgain();
            case AGAIN -> thank();
        }
    }

    private void askAgain() {
        draft.say(Phrase.RATE_AGAIN);
        Asked.choices(draft.content, draft.session(), ChoiceId.Rate.Question.AGAIN)
                .forEach(choice -> draft.offerAgain(choice.id()));
        draft.awaitChoice();
    }

    /** What was not answered stays open; that is no reason to ask twice. */
    void thank() {
        draft.say(Phrase.RATE_THANKS);
        draft.become(new Position.Idle());
    }

    private void keep(ChoiceId.Rate rate) {
        draft.session().aside().ended().ifPresent(ended -> {
            var rated = ended.rated(with(ended.course().rating(), rate));
            draft.become(draft.session().with(draft.session().aside().ended(rated)));
            show(rated);
        });
    }

    /** A case that is open again is another matter by now. */
    private void show(Case rated) {
        if (draft.session().help().isEmpty()) {
            draft.add(new Effect.CaseChanged(rated));
        }
    }

    private static Rating with(Rating before, ChoiceId.Rate rate) {
        return switch (rate.question()) {
            case HELPED -> new Rating(Optional.of(rate.mark()), before.again());
            case AGAIN -> new Rating(before.helped(), Optional.of(rate.mark()));
        };
    }
}
