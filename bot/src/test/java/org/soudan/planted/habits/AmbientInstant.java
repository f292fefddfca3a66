package org.soudan.planted.habits;

import java.time.Instant;

class AmbientInstant {

    Instant time() {
        return Instant.now();
    }
}
