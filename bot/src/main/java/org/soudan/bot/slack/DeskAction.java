package org.soudan.bot.slack;

import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Phrase;

/** The buttons of the desk; some open a form. Old cards still hold those that are not shown any more. */
enum DeskAction {
    CLAIM(Phrase.DESK_CLAIM),
    TAKE_OVER(Phrase.DESK_TAKE_OVER),
    NEXT(Phrase.DESK_NEXT),
    TRANSFER(Phrase.DESK_TRANSFER),
    NOTE(Phrase.DESK_NOTE),
    READY(Phrase.DESK_READY),
    SNOOZE(Phrase.DESK_SNOOZE),
    RAISE(Phrase.DESK_RAISE),
    LOWER(Phrase.DESK_LOWER),
    /** Asks for the reason. */
    END(Phrase.DESK_RESOLVE),
    /** Ends a case at once, from a card that was posted before there were reasons. */
    RESOLVE(Phrase.DESK_RESOLVE);

    private final Phrase label;

    DeskAction(Phrase label) {
        this.label = label;
    }

    Phrase label() {
        return label;
    }

    String id() {
        return "desk." + name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<DeskAction> of(String id) {
        return Stream.of(values()).filter(action -> action.id().equals(id)).findFirst();
    }
}
