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
    /** Messages come faster than they are answered; the first for a minute, the second for the rest of the day. */
    TOO_FAST,
    TOO_MANY,
    /** A turn failed by a fault of ours. */
    TROUBLE,
    /** Take {@code place}, where they stand in the queue; the first also {@code desk}, when somebody can answer. */
    PERSON_COMING,
    PERSON_WAITING,
    PASSED_ON,
    /** A counsellor has the case. Takes {@code name}. */
    CLAIMED,
    /** The counsellor has ended the talk. Takes {@code name}. */
    RESOLVED,
    /** The counsellor gives the talk to another one. Takes {@code name}, and {@code to} where {@code person} is yes. */
    TRANSFERRED,
    /** The participant has left the queue; or is not let out of it, because they were in danger. */
    LEAVE_DONE,
    LEAVE_STAYS,
    /** Where the participant stands in the queue. Takes {@code ahead}, and {@code more}, whether it may be more. */
    QUEUE_PLACE,
    /** How long it lately took. Takes {@code wait}, a name of {@link Wait}. */
    QUEUE_USUAL,
    /** The truth, for who has waited too long. Take {@code lines}, whom to call now, if anybody, and {@code desk}. */
    STILL_WAITING,
    CRISIS_STILL_WAITING,
    /** Two questions about a talk that has ended, an answer beside yes and no, and thanks. */
    RATE_HELPED,
    RATE_AGAIN,
    RATE_PARTLY,
    RATE_THANKS,
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
    /** For the desk: something could not be brought to the participant. Takes {@code reason}. */
    DESK_UNDELIVERED,
    /** For the desk: something about a case could not be shown there. */
    DESK_NOT_SHOWN,
    /**
     * For the desk: a limit on SMS was reached, and what is over it is not sent. Takes {@code limit} and {@code most}, the
     * segments that may be sent.
     */
    DESK_LIMIT_REACHED,
    /** For the desk: the participant wrote, whom {@code name} waited for. */
    DESK_WOKEN,
    /**
     * For the desk: the participant asks for a person again. Takes {@code name}, who had the case, or {@code none}, and
     * {@code kept}, whether it is kept for them a while.
     */
    DESK_REOPENED,
    /** For the desk: the participant has left the queue; or wants to, and was in danger. */
    DESK_LEFT,
    DESK_WANTS_TO_LEAVE,
    /** For the desk: how grave the case is. Takes {@code name} and {@code severity}. */
    DESK_GRADED,
    /** For the desk: the participant sent something that is not words. */
    DESK_MEDIA,
    /** For a counsellor who put a file into the thread. */
    DESK_FILE,
    /** For the desk: the participant had everything erased. */
    DESK_ERASED,
    /**
     * For the desk: a case. Takes {@code severity}, {@code handle}, {@code topic}, {@code language}, {@code channel},
     * {@code stage}, {@code since}, {@code name}, {@code to}, whom it was handed to, {@code ending} and {@code before}, who
     * had it when it ended the last time, or {@code none}.
     */
    DESK_CARD,
    /** For the desk: somebody may be in danger and no case could be opened yet. Takes {@code handle}. */
    DESK_ALARM,
    DESK_CLAIM,
    DESK_TAKE_OVER,
    DESK_RESOLVE,
    DESK_NEXT,
    DESK_TRANSFER,
    DESK_NOTE,
    DESK_READY,
    DESK_SNOOZE,
    DESK_RAISE,
    DESK_LOWER,
    /** For the desk: buttons of forms at the desk. */
    DESK_SEND,
    DESK_SAVE,
    DESK_CANCEL_FORM,
    /** For the desk: what is asked in forms at the desk. */
    DESK_NOTE_LABEL,
    DESK_TRANSFER_PERSON,
    DESK_TRANSFER_GROUP,
    /** For the desk: a form at the desk is wrong. */
    DESK_TRANSFER_ONE,
    DESK_TRANSFER_NOBODY,
    DESK_ENDING_LABEL,
    DESK_READY_LABEL,
    /** For the desk: why a case ended. Takes {@code ending}. */
    DESK_ENDING,
    /** For the desk: anybody of a group. Takes {@code group}. */
    DESK_GROUP,
    /** For the desk: a case was given away. Takes {@code name}, {@code to} and {@code words}, the note. */
    DESK_HANDED,
    /** For the desk: somebody took a case over. Takes {@code name} and {@code before}, who had it. */
    DESK_TAKEN_OVER,
    /** For the desk: a counsellor's note. Takes {@code name} and {@code words}. */
    DESK_REMARK,
    /** For a counsellor: the case is kept for another one. Takes {@code to}. */
    DESK_KEPT,
    /** For the desk: a counsellor edited or deleted what was sent. */
    DESK_EDITED,
    DESK_DELETED,
    /** For the desk: the queue. Takes {@code count}, {@code crisis}, {@code urgent} and {@code normal}. */
    DESK_QUEUE,
    /** For the desk: takes {@code count}. */
    DESK_QUEUE_MORE,
    /** For the desk: a line of the queue. Takes {@code severity}, {@code handle}, {@code language} and {@code minutes}. */
    DESK_WAITS,
    DESK_MINE_NONE,
    /** For the desk: nobody answers. Takes {@code minutes} and {@code name}, who has the case, or {@code none}. */
    DESK_OVERDUE,
    /** For the desk: who was called about it. Takes {@code rung}, a name of {@link Rung}. */
    DESK_CLIMBED,
    /** For the desk: a case is open for long. Takes {@code hours} and {@code name}, who has it, or {@code none}. */
    DESK_LATE,
    /**
     * For who is called. Takes {@code severity}, {@code minutes}, {@code handle} and {@code why}, a name of
     * {@link Call.Reason}.
     */
    DESK_CALL,
    /** The same by SMS: takes {@code severity} and {@code minutes}, and nothing that tells whose case it is. */
    DESK_CALL_SMS,
    /** For the desk: a note with a case that goes on because its counsellor is not there any more, or says so. */
    DESK_SHIFT_OVER,
    DESK_GONE_AWAY,
    /** For a counsellor: they are away from now on; takes {@code count}, of cases that were handed on. Or are back. */
    DESK_AWAY,
    DESK_BACK,
    /** For a counsellor who is away, or has as many cases as one has at once. The second takes {@code most}. */
    DESK_STILL_AWAY,
    DESK_FULL,
    DESK_NEXT_NONE,
    /** For the desk: a counsellor got a case. Takes {@code card}. */
    DESK_GOT,
    /** For the desk: takes {@code name} and {@code count}, of the cases that somebody has. */
    DESK_LOAD,
    DESK_LOAD_NONE,
    /** For the desk: the day of somebody there. Takes {@code got}, the cases of today, and {@code has}, those of now. */
    DESK_HOME_TODAY,
    /** For the desk: a day. Takes {@code day} and {@code cases}, a number or {@code few}. */
    DESK_SUMMARY,
    /** For the desk: takes {@code part}, which table it is, and {@code cells}. */
    DESK_SUMMARY_TABLE,
    /** For the desk: takes {@code name}, and {@code count}, a number or {@code few}. */
    DESK_SUMMARY_CELL,
    /** For the desk: takes {@code part}, {@code severity}, {@code median} and {@code ninety}, in minutes. */
    DESK_SUMMARY_TIMES,
    /** For the desk: why some numbers are not told. */
    DESK_SUMMARY_FEW,
    /** For an auditor. Takes {@code count}; the second {@code chain} and {@code number}. */
    DESK_TRAIL_INTACT,
    DESK_TRAIL_BROKEN,
    /** For the desk: what can be written behind the slash command of the desk. */
    DESK_HELP,
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
