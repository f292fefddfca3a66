package org.soudan.bot.slack;

import com.slack.api.bolt.response.Response;
import java.time.Clock;
import org.soudan.bot.access.Deed;
import org.soudan.bot.access.Trail;
import org.soudan.bot.access.TrailUnavailable;

/** Whoever comes into the desk's channel can read the threads there, whatever their role: that stands in the trail. */
final class DeskDoor {

    private final Trail trail;
    private final Clock clock;

    DeskDoor(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    Response entered(String user) {
        try {
            trail.add(new Deed(user, Deed.Act.JOINED, "", clock.instant()));
            return Response.ok();
        } catch (TrailUnavailable away) {
            throw new NotTaken();
        }
    }
}
