package org.soudan.conversations.engine;

import java.util.List;
import org.soudan.conversations.session.Session;

/**
 * What one message causes: where the participant is now, and what is to be done, in order.
 *
 * @param weight whether limits may leave it undone, and what it goes before
 */
public record Turn(Session session, List<Effect> effects, Weight weight) {

    /** A turn like any other. */
    public Turn(Session session, List<Effect> effects) {
        this(session, effects, Weight.ORDINARY);
    }

    Turn weighing(Weight least) {
        return new Turn(session, effects, weight.or(least));
    }
}
