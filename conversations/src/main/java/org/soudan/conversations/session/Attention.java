package org.soudan.conversations.session;

import java.time.Instant;
import java.util.Optional;

/**
 * What attention a case has had.
 *
 * @param since since when its participant waits for words of a counsellor; empty while they do not
 * @param answered when a counsellor last wrote to them since the case was opened
 * @param rungs how many rungs of the ladder were climbed since they wait, or since the case changed hands
 * @param moved when the last of them was, or when the case changed hands while they wait
 * @param late whether the desk was told that the case is open for too long
 */
public record Attention(
        Optional<Instant> since, Optional<Instant> answered, int rungs, Optional<Instant> moved, boolean late) {

    /** Nobody waits, and nobody has written. */
    static final Attention NONE = new Attention(Optional.empty(), Optional.empty(), 0, Optional.empty(), false);

    /** What was left out when it was written is empty. */
    public Attention {
        since = since == null ? Optional.empty() : since;
        answered = answered == null ? Optional.empty() : answered;
        moved = moved == null ? Optional.empty() : moved;
    }

    /** The participant waits since then, and nobody has written yet. */
    static Attention wanted(Instant since) {
        return new Attention(Optional.of(since), Optional.empty(), 0, Optional.empty(), false);
    }

    /** The participant writes; who waits already waits since before. */
    Attention heard(Instant now) {
        return since.isPresent() ? this : new Attention(Optional.of(now), answered, 0, Optional.empty(), late);
    }

    Attention answered(Instant now) {
        return new Attention(Optional.empty(), Optional.of(now), 0, Optional.empty(), late);
    }

    /** The counsellor waits for the participant. */
    Attention rests() {
        return new Attention(Optional.empty(), answered, 0, Optional.empty(), late);
    }

    /** Somebody else has the case, or nobody: the ladder begins anew, and leaves them a moment. */
    Attention changesHands(Instant now) {
        return new Attention(since, answered, 0, Optional.of(now), late);
    }

    /** The case is graver than was thought: the ladder begins anew, at once where that is due. */
    Attention presses() {
        return new Attention(since, answered, 0, Optional.empty(), late);
    }

    Attention climbed(int to, Instant now) {
        return new Attention(since, answered, to, Optional.of(now), late);
    }

    Attention toldLate() {
        return new Attention(since, answered, rungs, moved, true);
    }
}
