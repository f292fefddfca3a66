package org.soudan.bot.torture;

/** What is wrong with what arrived. Counted up while it is judged. */
final class Faults {

    long accepted;
    long lost;
    long doubled;
    long disordered;
    long unexplained;

    Faults plus(Faults other) {
        accepted += other.accepted;
        lost += other.lost;
        doubled += other.doubled;
        disordered += other.disordered;
        unexplained += other.unexplained;
        return this;
    }

    boolean isNone() {
        return lost + doubled + disordered + unexplained == 0;
    }
}
