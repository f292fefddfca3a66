package org.soudan.conversations.session;

import java.time.Instant;
import java.util.Optional;

/**
 * How a case is going, beside its stage.
 *
 * @param snoozed whether its counsellor waits for the participant to write
 * @param transfer the hand-over that nobody has taken yet
 * @param before who had it when it ended the last time, and should be asked first now that it is open again
 * @param ending why it ended
 * @param endedAt when
 * @param rating what the participant thinks of it
 */
public record Course(
        boolean snoozed,
        Optional<Transfer> transfer,
        Optional<Counsellor> before,
        Optional<Ending> ending,
        Optional<Instant> endedAt,
        Rating rating) {

    public static final Course NEW = new Course(
            false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Rating.NONE);

    /** What was left out when it was written is empty. */
    public Course {
        transfer = transfer == null ? Optional.empty() : transfer;
        before = before == null ? Optional.empty() : before;
        ending = ending == null ? Optional.empty() : ending;
        endedAt = endedAt == null ? Optional.empty() : endedAt;
        rating = rating == null ? Rating.NONE : rating;
    }

    /** Of a case that is open again, which this counsellor had. */
    static Course again(Optional<Counsellor> had) {
        return new Course(false, Optional.empty(), had, Optional.empty(), Optional.empty(), Rating.NONE);
    }

    Course snoozing(boolean now) {
        return new Course(now, transfer, before, ending, endedAt, rating);
    }

    Course handed(Transfer over) {
        return new Course(false, Optional.of(over), before, ending, endedAt, rating);
    }

    Course taken() {
        return new Course(false, Optional.empty(), before, ending, endedAt, rating);
    }

    Course ended(Ending why, Instant at) {
        return new Course(false, Optional.empty(), before, Optional.of(why), Optional.of(at), rating);
    }

    Course rated(Rating now) {
        return new Course(snoozed, transfer, before, ending, endedAt, now);
    }
}
