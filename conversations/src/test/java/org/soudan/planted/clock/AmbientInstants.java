package org.soudan.planted.clock;

import java.time.InstantSource;

class AmbientInstants {

    InstantSource time() {
        return InstantSource.system();
    }
}
