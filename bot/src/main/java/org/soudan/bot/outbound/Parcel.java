package org.soudan.bot.outbound;

import java.util.List;
import java.util.Map;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.conversations.engine.Call;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.Weight;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Receiver;

/** What is to be sent. */
public sealed interface Parcel {

    /**
     * Words for the participant, with what they can choose.
     *
     * @param weight what they go before, and which limits hold for them
     */
    record ToParticipant(SealedAddress to, String text, List<Choice> choices, Weight weight) implements Parcel {

        /** What was stored without a weight is like any other. */
        public ToParticipant {
            weight = weight == null ? Weight.ORDINARY : weight;
        }

        /** Like any other. */
        public ToParticipant(SealedAddress to, String text, List<Choice> choices) {
            this(to, text, choices, Weight.ORDINARY);
        }

        /** Never shows the words. */
        @Override
        public String toString() {
            return "ToParticipant[" + to + "]";
        }
    }

    /** The case as it is now, for the desk: a new message the first time, later an update of it. */
    record Card(Case now) implements Parcel {}

    /** The participant's words, for the case's thread. */
    record Heard(int caseNumber, String words) implements Parcel {
        /** Never shows the words. */
        @Override
        public String toString() {
            return "Heard[case " + caseNumber + "]";
        }
    }

    /** A file of the participant, by the id that it has where it was sent, for the case's thread. */
    record Shown(int caseNumber, String file) implements Parcel {}

    /** Something that the counsellors of this case must know; fixed words, with names and constants to fill in. */
    record Note(int caseNumber, Phrase text, Map<String, String> values) implements Parcel {

        /** What was left out when it was stored is empty. */
        public Note {
            values = values == null ? Map.of() : Map.copyOf(values);
        }
    }

    /** A counsellor's note, for the case's thread. */
    record Remark(int caseNumber, Counsellor by, org.soudan.conversations.engine.Note note) implements Parcel {}

    /** A case was given to somebody who has yet to take it, with a note for them. */
    record Handed(
            int caseNumber,
            Counsellor by,
            Receiver to,
            org.soudan.conversations.engine.Note why) implements Parcel {}

    /**
     * What was counted of a day.
     *
     * @param day in ISO form
     */
    record Summary(String day) implements Parcel {}

    /** A counsellor is called about a case. Holds no words and no number; the channel knows where they are reached. */
    record Called(int caseNumber, Call call) implements Parcel {}

    /** Something that everybody at the desk must know; of no case and of nobody. */
    record Announcement(Phrase text, Map<String, String> values) implements Parcel {}

    /** Somebody may be in danger, and no case could be opened yet. */
    record Alarm() implements Parcel {}
}
