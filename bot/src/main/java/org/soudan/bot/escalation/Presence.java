package org.soudan.bot.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which counsellors are at the desk: by their shifts, and by what they say. */
@Component
class Presence {

    /** Nobody is away for ever because they forgot to say that they are back. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** A talk under way at the end of a shift may end. */
    static final Duration GRACE = Duration.ofMinutes(15);

    private final Rota rota;
    private final Absences absences;
    private final Clock clock;

    Presence(Rota rota, Absences absences, Clock clock) {
        this.rota = rota;
        this.absences = absences;
        this.clock = clock;
    }

    void leave(String counsellor) {
        absences.leave(counsellor, clock.instant().plus(LONGEST));
    }

    void back(String counsellor) {
        absences.back(counsellor);
    }

    Set<String> away() {
        return absences.away(clock.instant());
    }

    /** Those who are known not to be at the desk now. */
    Set<String> absent() {
        var absent = new HashSet<>(away());
        absent.addAll(rota.offShift(clock.instant()));
        return Set.copyOf(absent);
    }

    /** Those whose shift is over since a while. */
    Set<String> gone() {
        var now = clock.instant();
        var gone = new HashSet<>(rota.offShift(now));
        gone.retainAll(rota.offShift(now.minus(GRACE)));
        return Set.copyOf(gone);
    }

    Instant now() {
        return clock.instant();
    }
}
