package org.soudan.conversations.session;

/** Why a case ended. */
public enum Ending {
    /** The participant has what they came for. */
    ANSWERED,
    /** Another service helps on. */
    REFERRED,
    /** The participant did not write any more. */
    SILENT,
    /** It was opened by mistake. */
    MISTAKE,
    /** The participant left the queue. */
    LEFT,
    /** The participant had everything erased. */
    ERASED;

    /** Whether a counsellor can give it as a reason; the others are the participant's own. */
    public boolean isCounsellors() {
        return switch (this) {
            case ANSWERED, REFERRED, SILENT, MISTAKE -> true;
            case LEFT, ERASED -> false;
        };
    }

    /** Whether there was a talk that the participant may want to rate. */
    public boolean isOfATalk() {
        return switch (this) {
            case ANSWERED, REFERRED -> true;
            case SILENT, MISTAKE, LEFT, ERASED -> false;
        };
    }
}
