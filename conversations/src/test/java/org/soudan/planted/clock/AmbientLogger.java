package org.soudan.planted.clock;

import java.util.logging.Logger;

class AmbientLogger {

    void log(String words) {
        Logger.getLogger("planted").info(words);
    }
}
