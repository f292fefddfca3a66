package org.soudan.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import org.soudan.conversations.session.Case;

/** When an open case must be looked at. Asked with every commit that concerns one, so that none is without its clocks. */
public interface CaseClocks {

    /** No clock runs: for tests of what needs none. */
    CaseClocks NONE = open -> Optional.empty();

    /** To the second, rounded up; empty when no clock of the case runs. */
    Optional<Instant> next(Case open);
}
