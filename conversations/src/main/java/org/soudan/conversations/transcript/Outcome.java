package org.soudan.conversations.transcript;

import java.util.List;
import java.util.Optional;

/** What came of an act. */
public sealed interface Outcome {

    /**
     * All that could be seen of it.
     *
     * @param bot the reply; several are set apart by a line of three dashes
     * @param offers the labels of its choices
     * @param desk what the counsellors see, a line each
     * @param leads where the conversation then is; told in a brief transcript instead of the reply and its choices
     */
    record Seen(Optional<String> bot, List<String> offers, List<String> desk,
            Optional<String> leads) implements Outcome {

        public static final Seen NOTHING = new Seen(Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /**
     * It cannot be done at this place.
     *
     * @param why a sentence for the author
     */
    record Impossible(String why) implements Outcome {}
}
