package org.soudan.planted.clock;

import java.time.Instant;

class AmbientClock {

    Instant time() {
        return Instant.now();
    }
}
