package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;

/** Where a participant is, was and may go on: what a session remembers of its way. */
final class Places {

    static final StepRef MENU = new StepRef("welcome", "menu");

    private Places() {}

    /** Nowhere; what was left stays. */
    static Session without(Session session) {
        return session.with(new Position.Idle()).withCalls(List.of()).withTrail(List.of()).withMisses(0);
    }

    /** The session of somebody who is there now, perhaps after a while. */
    static Session present(Session session, Limits limits, Instant now) {
        boolean forLong = session.touched().plus(limits.leftKept()).isBefore(now);
        return isAway(session, limits, now) ? away(session, forLong) : session;
    }

    static boolean isAway(Session session, Limits limits, Instant now) {
        return session.touched().plus(limits.idle()).isBefore(now);
    }

    /** The place is given up because the participant was away; unless for long, a question can be gone on with. */
    private static Session away(Session session, boolean forLong) {
        var left = session.position() instanceof Position.At(var step) ? setAside(session, step) : session;
        var aside = left.aside().withUnread("");
        var gone = without(left).with(forLong ? aside.withoutLeft() : aside);
        return gone.aside().left().isPresent() ? gone : Values.forgetConversation(gone);
    }

    /** The step can be gone on with; the menu and what stands beside it are not worth that. */
    static Session setAside(Session session, StepRef step) {
        return step.flow().equals(MENU.flow()) ? session : session.with(session.aside().leaving(step));
    }

    /** Nothing of the flow can be gone on with: the participant is in it again. */
    static Session forgetLeft(Session session, String flow) {
        boolean isLeft = session.aside().left().filter(left -> left.flow().equals(flow)).isPresent();
        return isLeft ? session.with(session.aside().withoutLeft()) : session;
    }

    /** "Back" leads to the step. */
    static Session past(Session session, StepRef step, int trailLength) {
        var trail = new ArrayList<>(session.trail());
        trail.add(step);
        int surplus = Math.max(0, trail.size() - trailLength);
        return session.withTrail(trail.subList(surplus, trail.size())).withMisses(0);
    }

    /** Calls that were made from a flow are over when the participant stands in it again. */
    static Session returnedTo(Session session, String flow) {
        var open = session.calls().stream().takeWhile(call -> !call.flow().equals(flow)).toList();
        return session.withCalls(open);
    }
}
