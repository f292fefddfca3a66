package org.soudan.conversations.directory;

import java.time.LocalDateTime;

/** From a time until just before another, in Japan. */
record OpenTime(LocalDateTime from, LocalDateTime to) {

    boolean contains(LocalDateTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
