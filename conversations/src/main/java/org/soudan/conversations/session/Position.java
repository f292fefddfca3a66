package org.soudan.conversations.session;

import java.util.List;
import org.soudan.conversations.flow.StepRef;

/** What the bot waits for. */
public sealed interface Position {

    /** Nothing: the next words are free. */
    record Idle() implements Position {}

    /** The answer to this step. */
    record At(StepRef step) implements Position {}

    /** Which of these flows the participant meant; a person is always offered after them. */
    record Guessing(List<String> flows) implements Position {

        /** An empty list was left out when the session was written. */
        public Guessing {
            flows = flows == null ? List.of() : List.copyOf(flows);
        }
    }
}
