package org.soudan.bot.access;

import java.util.function.Supplier;

/** Decides who may do what at the desk, anew each time. */
public final class Access {

    private final Rules rules;
    private final Supplier<Roster> roster;

    /** With the rules of the service, and whoever is what at the moment. */
    public Access(Supplier<Roster> roster) {
        this(Rules.TABLE, roster);
    }

    Access(Rules rules, Supplier<Roster> roster) {
        this.rules = rules;
        this.roster = roster;
    }

    /** Whether somebody who is at the desk may do it. */
    public boolean may(String id, Operation operation) {
        return rules.allow(roster.get().roles(id), operation);
    }

    /** Whether somebody may do it wherever they are: where nobody is named, only being at the desk tells who is who. */
    public boolean mayAnywhere(String id, Operation operation) {
        return !roster.get().isOpen() && may(id, operation);
    }

    /**
     * Lets pass who may.
     *
     * @param isTheirs whether it is about a case that they have
     * @throws NotPermitted when they may not
     */
    public void require(String id, Operation operation, boolean isTheirs) {
        var roles = roster.get().roles(id);
        if (!(isTheirs ? rules.allowWithOwn(roles, operation) : rules.allow(roles, operation))) {
            throw new NotPermitted();
        }
    }
}
