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
    /** Takes {@code desk}, when somebody at the desk can answer. */
    PERSON_COMING,
    PERSON_WAITING,
    PASSED_ON,
    /** A counsellor has the case. Takes {@code name}. */
    CLAIMED,
    /** The counsellor has ended the talk. Takes {@code name}. */
    RESOLVED,
    OPTED_IN,
    ERASED,
    /**
     * The fixed words that answer an alarm. Take {@code lines}, whom to call now, and {@code desk}, when somebody at the
     * desk can answer.
     */
    CRISIS_SELF,
    CRISIS_ASSAULT,
    CRISIS_VIOLENCE,
    CRISIS_OTHER,
    CRISIS_EMERGENCY,
    /** One line to call. Takes {@code name}, {@code number} and {@code opening}. */
    CRISIS_LINE,
    /** Said once in a conversation to somebody who seems to be in a bad way. */
    WATCH,
    /** A choice after an alarm, and what is said to it while people are coming. */
    SAFE,
    SAFE_NOTED,
    /** Whether a service is open, for brackets. The second takes {@code end}, the third {@code start}. */
    OPEN_ALWAYS,
    OPEN_UNTIL,
    OPEN_NEXT,
    OPEN_UNKNOWN,
    /** An hour. Takes {@code hour}, {@code day}, and {@code today}, whether that is today. */
    OPEN_HOUR,
    /** When somebody at the desk can answer. The second takes {@code start}. */
    DESK_OPEN,
    DESK_OPENS,
    DESK_HOURS_UNKNOWN,
    /** How a day is written, in the letters of Java's date patterns: with its weekday and year, and shorter ones. */
    CALENDAR_DAY,
    CALENDAR_SHORT_DAY,
    CALENDAR_PAST_DAY,
    /** Several days. Takes {@code from}, {@code to}, each also {@code _short}, and {@code years}, one or two. */
    CALENDAR_DAYS,
    /** Hours of a day. Takes {@code day}, {@code from}, {@code to} and {@code until}, whether there is such an hour. */
    CALENDAR_HOURS,
    /**
     * What stands for {event.when} in texts, by the event's state. Take {@code kind}, {@code date}, {@code closes},
     * {@code sure}, {@code days} and, for what opens, {@code opens}.
     */
    WHEN_AHEAD,
    WHEN_OPEN,
    /** Takes {@code kind} and {@code past}. */
    WHEN_OVER,
    /** As above for an event without dates. Takes {@code sure} and {@code last}, {@code none} where nothing is known. */
    WHEN_UNANNOUNCED,
    /** The dates of last time. Takes {@code kind} and {@code date}. */
    WHEN_LAST,
    /** In a calendar file: the days on which something opens and closes. Take {@code title}. */
    CALENDAR_OPENS,
    CALENDAR_CLOSES,
    /** In a calendar file, for what not its owner says. Takes {@code source}. */
    CALENDAR_CHECK,
    /** Where to get the calendar file. Takes {@code link}. */
    CALENDAR_FILE,
    /** The choice to be reminded of what was just told. */
    REMIND_ME,
    /** A reminder will come. Takes {@code title}, {@code when} and {@code due}, as do the next three. */
    REMINDER_SET,
    /** The participant will be told when dates are announced. */
    REMINDER_PROMISED,
    REMINDER_ALREADY,
    /** No reminder would come in time. */
    REMINDER_TOO_LATE,
    REMINDER_TOO_MANY,
    /** A reminder, long after the participant last wrote. Takes {@code title} and {@code when}, as does the next. */
    REMINDER_DUE,
    /** Dates are announced that the participant wished to hear of. */
    REMINDER_ANNOUNCED,
    /** What the participant asked to be reminded of, before choices that delete. */
    REMINDERS,
    REMINDERS_NONE,
    /** A choice, and what is said when it was made. Take {@code title}. */
    REMINDER_DELETE,
    REMINDER_DELETED,
    /** For the desk: the participant has stopped SMS and cannot be written to. */
    DESK_STOPPED,
    /** For the desk: the participant says that they are safe now. */
    DESK_SAFE,
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
