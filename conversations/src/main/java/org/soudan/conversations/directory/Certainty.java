package org.soudan.conversations.directory;

/** How sure a fact is. */
public enum Certainty {
    /** Stated without reservation on the page named as its source. */
    OFFICIAL,
    /** Seen in other people's lists, or on an old page of its owner; said with "please check". */
    SECOND_HAND,
    /** Nobody has checked it; never said to a participant. */
    UNVERIFIED
}
