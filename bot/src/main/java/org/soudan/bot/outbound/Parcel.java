package org.soudan.bot.outbound;

import java.util.List;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.session.Case;

/** What is to be sent. */
public sealed interface Parcel {

    /** Words for the participant, with what they can choose. */
    record ToParticipant(SealedAddress to, String text, List<Choice> choices) implements Parcel {
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

    /** Something that the counsellors of this case must know. */
    record Note(int caseNumber, Phrase text) implements Parcel {}

    /** Somebody may be in danger, and no case could be opened yet. */
    record Alarm() implements Parcel {}
}
