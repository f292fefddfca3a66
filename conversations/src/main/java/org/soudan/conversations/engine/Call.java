package org.soudan.conversations.engine;

import org.soudan.conversations.flow.Severity;

/**
 * Somebody is called about a case. Holds no words: neither the participant's nor anybody's.
 *
 * @param whom a counsellor, by their id at the desk
 * @param minutes how long the participant has waited
 */
public record Call(String whom, Way way, Reason why, Severity severity, long minutes) {

    /** How somebody is called. */
    public enum Way {
        DIRECT_MESSAGE,
        SMS
    }

    /** Why. */
    public enum Reason {
        /** Nobody has taken the case up. */
        UNTAKEN,
        /** Who has it does not answer. */
        UNANSWERED,
        /** The participant asks again, whom they talked with before. */
        RETURNED
    }

    /** Whom to call, and how. */
    public record Callee(String whom, Way way) {}
}
