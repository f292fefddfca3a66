package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Receiver;

/** Something that a turn wants done: data, never a call. The order of a turn's effects is the order to do them in. */
public sealed interface Effect {

    /** Say this to the participant. */
    record Reply(String text, List<Choice> choices) implements Effect {
        /** Never shows the words. */
        @Override
        public String toString() {
            return "Reply[" + choices.size() + " choices]";
        }
    }

    /** A case was opened or has changed: show it at the desk as it is now. */
    record CaseChanged(Case now) implements Effect {}

    /** The participant's words, for the counsellors' thread of this case. */
    record Heard(int caseNumber, String words) implements Effect {
        /** Never shows the words. */
        @Override
        public String toString() {
            return "Heard[case " + caseNumber + "]";
        }
    }

    /** A file of the participant, by the channel's own id, for the counsellors' thread of this case. */
    record Shown(int caseNumber, String file) implements Effect {}

    /** Something that the counsellors of this case must know; fixed words, with names and constants to fill in. */
    record Noted(int caseNumber, Phrase note, Map<String, String> values) implements Effect {

        /** A phrase that takes no values. */
        public Noted(int caseNumber, Phrase note) {
            this(caseNumber, note, Map.of());
        }
    }

    /** A counsellor's note, for the counsellors' thread of this case. */
    record Remarked(int caseNumber, Counsellor by, Note note) implements Effect {}

    /** A case was given to somebody who has yet to take it: call them. */
    record Handed(int caseNumber, Counsellor by, Receiver to, Note why) implements Effect {}

    /** Call somebody about this case. */
    record Called(int caseNumber, Call call) implements Effect {}

    /** A counsellor's first words to somebody who waited since then; for measuring, and nothing is sent. */
    record Answered(Severity severity, Instant since) implements Effect {}

    /** Something that everybody at the desk must know; of no case and of nobody. */
    record Announced(Phrase text, Map<String, String> values) implements Effect {}

    /** Look then what there is to say of this event to the participant; instead of any time set before. */
    record Timed(String event, Instant at) implements Effect {}

    /** Nothing will have to be said of this event. */
    record Untimed(String event) implements Effect {}

    /** Forget everything that is kept about the participant. */
    record Erased() implements Effect {}
}
