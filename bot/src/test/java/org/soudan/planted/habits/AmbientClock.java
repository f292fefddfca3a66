package org.soudan.planted.habits;

import java.time.Clock;
import java.util.function.Supplier;

class AmbientClock {

    Supplier<Clock> clock() {
        return Clock::systemUTC;
    }
}
