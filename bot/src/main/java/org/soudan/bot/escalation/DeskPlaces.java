package org.soudan.bot.escalation;

import java.util.Optional;

/** Where each case stands at the desk, both ways. Throws {@code StoreUnavailable} like the dialogue's store. */
public interface DeskPlaces {

    void remember(CaseRef which, DeskPlace place);

    Optional<DeskPlace> of(CaseRef which);

    Optional<CaseRef> at(DeskPlace place);
}
