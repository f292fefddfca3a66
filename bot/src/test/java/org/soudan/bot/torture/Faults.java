package org.soudan.bot.torture;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with what arrived. Counted up while it is judged. */
final class Faults {

    long accepted;
    long lost;
    long doubled;
    long disordered;
    long unexplained;

    /** What exactly, for those who look for the cause: the outbox's ids, which mean nothing to anybody else. */
    final List<String> details = new ArrayList<>();

    Faults plus(Faults other) {
        accepted += other.accepted;
        lost += other.lost;
        doubled += other.doubled;
        disordered += other.disordered;
        unexplained += other.unexplained;
        details.addAll(other.details);
        return this;
    }

    boolean isNone() {
        return lost + doubled + disordered + unexplained == 0;
    }
}
