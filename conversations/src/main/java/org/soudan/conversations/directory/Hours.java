package org.soudan.conversations.directory;

import java.time.Instant;
import java.time.ZoneId;

/** When a service is open, in Japan's time. */
public sealed interface Hours permits Hours.Always, Hours.NotKnown, WeeklyHours {

    /** Japan has one zone and no summer time. */
    ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    Opening at(Instant now);

    /** Day and night, on every day of the year. */
    record Always() implements Hours {

        @Override
        public Opening at(Instant now) {
            return new Opening.Always();
        }
    }

    /** They change, or no page states them. */
    record NotKnown() implements Hours {

        @Override
        public Opening at(Instant now) {
            return new Opening.NotKnown();
        }
    }
}
