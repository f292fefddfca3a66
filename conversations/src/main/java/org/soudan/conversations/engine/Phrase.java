package org.soudan.conversations.engine;

/** What the bot itself says, outside the flows; the words stand in {@code phrases.yaml} by these names. */
public enum Phrase {
    /** Said before the first answer: that this is a bot, what is kept, and how to reach a person. */
    HELLO,
    /** Names the topic that was understood. Takes {@code topic}. */
    ABOUT,
    DID_YOU_MEAN,
    NOT_UNDERSTOOD,
    OFFER_PERSON,
    PLEASE_CHOOSE,
    NOT_READABLE,
    NOTHING_BEFORE,
    STEP_GONE,
    LEFT,
    ASK_NUMBER,
    ASK_DATE,
    ASK_YES_NO,
    ASK_PREFECTURE,
    ASK_EMAIL,
    ASK_PHONE,
    /** Says that a question may be skipped, where there is no button for it. */
    MAY_SKIP,
    SKIP,
    /** The names of the moves that set a conversation right, as choices. */
    BACK,
    AGAIN,
    CHANGE,
    REPEAT,
    CONTINUE,
    /** A flow begins again from its beginning. Takes {@code topic}. */
    FROM_THE_BEGINNING,
    /** Which earlier answer is to be changed. */
    CHANGE_WHICH,
    NOTHING_TO_CHANGE,
    /** An earlier question and its answer, as a choice. Takes {@code question} and {@code answer}. */
    ANSWERED,
    NOTHING_ASKED,
    /** A question was left and can be gone on with. Takes {@code topic}. */
    STILL_OPEN,
    /** The participant is back after a while, and can go on where they were. Takes {@code topic}. */
    WELCOME_BACK,
    NOTHING_TO_CONTINUE,
    /** There is more to read, where there is no button for it. */
    MORE_TO_READ,
    NOTHING_MORE,
    YES,
    NO,
    PERSON,
    MENU,
    /** A turn failed by a fault of ours. */
    TROUBLE,
    PERSON_COMING,
    PERSON_WAITING,
    PASSED_ON,
    /** A counsellor has the case. Takes {@code name}. */
    CLAIMED,
    /** The counsellor has ended the talk. Takes {@code name}. */
    RESOLVED,
    OPTED_IN,
    ERASED,
    CRISIS_SELF,
    CRISIS_VIOLENCE,
    CRISIS_EMERGENCY,
    /** For the desk: the participant has stopped SMS and cannot be written to. */
    DESK_STOPPED,
    /** For the desk: the participant takes SMS again. */
    DESK_STARTED,
    /** For the desk: something could not be brought to the participant. */
    DESK_UNDELIVERED,
    /** For the desk: the participant sent something that is not words. */
    DESK_MEDIA,
    /** For the desk: the participant had everything erased. */
    DESK_ERASED,
    /**
     * For the desk: a case. Takes {@code severity}, {@code handle}, {@code topic}, {@code language}, {@code channel},
     * {@code stage}, {@code since} and {@code name}.
     */
    DESK_CARD,
    /** For the desk: somebody may be in danger and no case could be opened yet. Takes {@code handle}. */
    DESK_ALARM,
    DESK_CLAIM,
    DESK_RESOLVE,
    /** For a counsellor: another one has the case. Takes {@code name}. */
    DESK_TAKEN,
    /** For a counsellor: the case is over and nothing was sent. */
    DESK_OVER,
    /** For somebody who is no counsellor. */
    DESK_NOT_ALLOWED,
    /** For a counsellor: what they wrote could not be taken and must be sent again. */
    DESK_NOT_TAKEN,
    /** Said where a slash command was typed: the answer is in the direct message. */
    ANSWERED_IN_DM
}
