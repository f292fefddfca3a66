package org.soudan.conversations.session;

import java.util.Optional;

/**
 * What a participant thinks of a talk; both may be skipped.
 *
 * @param helped whether it helped
 * @param again whether they would ask a counsellor again
 */
public record Rating(Optional<Mark> helped, Optional<Mark> again) {

    public static final Rating NONE = new Rating(Optional.empty(), Optional.empty());

    /** An answer to either question. */
    public enum Mark {
        YES,
        PARTLY,
        NO
    }
}
