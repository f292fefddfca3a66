package org.soudan.conversations.directory;

/** How sure a fact is. */
public enum Certainty {
    /** Stated without reservation on the page of its owner. */
    OFFICIAL,
    /** Seen in other people's lists, or known to be moving; said with "please check". */
    SECOND_HAND,
    /** Nobody has checked it; never said to a participant. */
    UNVERIFIED
}
