package org.soudan.bot.dialogue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns that failed by a fault of ours and were answered with an apology. Their messages are done and are not tried
 * again. Raises an alert in the log; what is kept of them is where in the code it was, and never a word.
 */
final class Quarantine {

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final String OURS = "org.soudan.";

    /**
     * What was set aside since the start.
     *
     * @param last when and where the last one was
     */
    record Taken(long turns, Optional<Fault> last) {}

    record Fault(Instant at, String where) {}

    private volatile Taken taken = new Taken(0, Optional.empty());

    synchronized void take(Throwable fault, Instant now) {
        var where = where(fault);
        taken = new Taken(taken.turns() + 1, Optional.of(new Fault(now, where)));
        LOG.error("A turn failed and was set aside: {}", where);
    }

    Taken taken() {
        return taken;
    }

    /** The class of the fault and the innermost line of ours; the fault's own message may hold words. */
    private static String where(Throwable fault) {
        return fault.getClass().getName() + Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
