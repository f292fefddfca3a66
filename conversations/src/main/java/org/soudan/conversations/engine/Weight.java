package org.soudan.conversations.engine;

/** What a turn weighs against limits, lightest first. */
public enum Weight {
    /** May go unanswered when there are too many. */
    ORDINARY,
    /** No limit may leave it undone: somebody worries, asks for a person, talks with one, opts out or has all erased. */
    KEPT,
    /** A counsellor's act and words. */
    COUNSELLOR,
    /** Somebody may be in danger: before everything else. */
    CRISIS;

    Weight or(Weight other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
