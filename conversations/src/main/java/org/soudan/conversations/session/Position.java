package org.soudan.conversations.session;

import java.util.List;
import org.soudan.conversations.flow.StepRef;

/** What the bot waits for. */
public sealed interface Position {

    /** Nothing: the next words are free. */
    record Idle() implements Position {}

    /** The answer to this step. */
    record At(StepRef step) implements Position {}

    /** Which of these choices the participant wants, by the ids that were offered; or free words. */
    record Offered(List<String> choices) implements Position {

        /** An empty list was left out when the session was written. */
        public Offered {
            choices = choices == null ? List.of() : List.copyOf(choices);
        }
    }
}
