package org.soudan.planted.habits;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class TalkativeLogger {

    private static final Logger LOG = LoggerFactory.getLogger(TalkativeLogger.class);

    void read(String words) {
        try {
            LOG.info("{}", Integer.parseInt(words));
        } catch (NumberFormatException broken) {
            LOG.warn("It failed", broken);
            LOG.warn("It failed: {}", (Object) broken.getMessage(), broken);
        }
    }
}
