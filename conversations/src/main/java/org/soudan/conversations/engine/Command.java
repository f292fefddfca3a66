package org.soudan.conversations.engine;

import org.soudan.conversations.flow.Target.Move;

/** What can be asked for in every state, in both languages. */
public enum Command {
    PERSON,
    /** I am not in danger. */
    SAFE,
    /** Nobody need come any more; means something only while the participant waits for a person. */
    LEAVE,
    MENU,
    HELP,
    BACK,
    STOP,
    START,
    ENGLISH,
    JAPANESE,
    PRIVACY,
    ERASE,
    /** This flow from its beginning. */
    AGAIN,
    /** An answer that was given earlier is to be another one. */
    CHANGE,
    /** What did you ask? */
    REPEAT,
    /** The question that was left for something else. */
    CONTINUE,
    /** The next page of a long answer. */
    MORE,
    /** What the participant asked to be reminded of. */
    REMINDERS,
    /** No answer to this question; means something only where a question may be skipped. */
    SKIP;

    static Command of(Move move) {
        return switch (move) {
            case BACK -> BACK;
            case AGAIN -> AGAIN;
            case CHANGE -> CHANGE;
            case REPEAT -> REPEAT;
            case CONTINUE -> CONTINUE;
        };
    }
}
