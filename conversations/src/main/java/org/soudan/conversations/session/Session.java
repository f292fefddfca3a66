package org.soudan.conversations.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.flow.StepRef;

/**
 * Where one participant is.
 *
 * @param profile what holds beyond one conversation
 * @param position what the bot waits for
 * @param calls the steps to come back to, innermost last
 * @param trail the waiting steps that were left, newest last, for "back"
 * @param values what was asked and remembered
 * @param misses messages in a row that were not understood
 * @param help the open case, if any
 * @param cases how many cases were opened so far
 * @param touched when the participant last wrote
 * @param aside what is set aside for later
 */
public record Session(
        Profile profile,
        Position position,
        List<StepRef> calls,
        List<StepRef> trail,
        Map<String, String> values,
        int misses,
        Optional<Case> help,
        int cases,
        Instant touched,
        Aside aside) {

    /** Collections that were left out when the session was written are empty; the rest must be there. */
    public Session {
        if (profile == null || position == null || help == null || touched == null) {
            throw new IllegalArgumentException("a session lacks a part");
        }
        calls = calls == null ? List.of() : List.copyOf(calls);
        trail = trail == null ? List.of() : List.copyOf(trail);
        values = values == null ? Map.of() : Map.copyOf(values);
        aside = aside == null ? Aside.NOTHING : aside;
    }

    /**
     * What is left of a participant who had everything erased: how many cases there were, so that a new case is never
     * taken for an old one whose thread still stands at the desk.
     */
    public Session erased() {
        var blank = fresh();
        return new Session(
                blank.profile,
                blank.position,
                blank.calls,
                blank.trail,
                blank.values,
                blank.misses,
                blank.help,
                cases,
                blank.touched,
                blank.aside);
    }

    /** A participant who has never written. */
    public static Session fresh() {
        return new Session(
                Profile.UNKNOWN,
                new Position.Idle(),
                List.of(),
                List.of(),
                Map.of(),
                0,
                Optional.empty(),
                0,
                Instant.EPOCH,
                Aside.NOTHING);
    }

    public Session with(Profile newProfile) {
        return new Session(newProfile, position, calls, trail, values, misses, help, cases, touched, aside);
    }

    public Session with(Position newPosition) {
        return new Session(profile, newPosition, calls, trail, values, misses, help, cases, touched, aside);
    }

    public Session withCalls(List<StepRef> newCalls) {
        return new Session(profile, position, newCalls, trail, values, misses, help, cases, touched, aside);
    }

    public Session withTrail(List<StepRef> newTrail) {
        return new Session(profile, position, calls, newTrail, values, misses, help, cases, touched, aside);
    }

    public Session with(Map<String, String> newValues) {
        return new Session(profile, position, calls, trail, newValues, misses, help, cases, touched, aside);
    }

    public Session withMisses(int newMisses) {
        return new Session(profile, position, calls, trail, values, newMisses, help, cases, touched, aside);
    }

    public Session with(Case open) {
        return new Session(
                profile,
                position,
                calls,
                trail,
                values,
                misses,
                Optional.of(open),
                Math.max(cases, open.number()),
                touched,
                aside);
    }

    public Session withoutHelp() {
        return new Session(profile, position, calls, trail, values, misses, Optional.empty(), cases, touched, aside);
    }

    public Session touchedAt(Instant now) {
        return new Session(profile, position, calls, trail, values, misses, help, cases, now, aside);
    }

    public Session with(Aside newAside) {
        return new Session(profile, position, calls, trail, values, misses, help, cases, touched, newAside);
    }
}
