package org.soudan.bot.access;

import java.util.Map;
import java.util.Set;

/**
 * What each operation needs.
 *
 * @param needs an operation that is missing is refused to everybody
 */
record Rules(Map<Operation, Permission> needs) {

    static final Rules TABLE = new Rules(Map.ofEntries(
            Map.entry(Operation.CLAIM, Permission.SERVE),
            Map.entry(Operation.NEXT, Permission.SERVE),
            Map.entry(Operation.WRITE, Permission.SERVE),
            Map.entry(Operation.NOTE, Permission.SERVE),
            Map.entry(Operation.SNOOZE, Permission.SERVE),
            Map.entry(Operation.RESOLVE, Permission.SERVE),
            Map.entry(Operation.AWAY, Permission.SERVE),
            Map.entry(Operation.TAKE_OVER, Permission.TAKE_OVER),
            Map.entry(Operation.TRANSFER, Permission.STEER),
            Map.entry(Operation.GRADE, Permission.STEER),
            Map.entry(Operation.MINE, Permission.SEE_QUEUE),
            Map.entry(Operation.QUEUE, Permission.SEE_QUEUE),
            Map.entry(Operation.LOAD, Permission.SEE_QUEUE),
            Map.entry(Operation.HOME, Permission.SEE_QUEUE),
            Map.entry(Operation.TRAIL, Permission.AUDIT)));

    Rules {
        needs = Map.copyOf(needs);
    }

    boolean allow(Set<Role> roles, Operation operation) {
        var need = needs.get(operation);
        return need != null && roles.stream().anyMatch(role -> role.has(need));
    }

    /** With a case that one has: who may take cases over may do there what a counsellor may. */
    boolean allowWithOwn(Set<Role> roles, Operation operation) {
        boolean serves = needs.get(operation) == Permission.SERVE;
        return allow(roles, operation) || (serves && roles.stream().anyMatch(role -> role.has(Permission.TAKE_OVER)));
    }
}
