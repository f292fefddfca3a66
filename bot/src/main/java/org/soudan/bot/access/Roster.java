package org.soudan.bot.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who is what, by their ids at the desk.
 *
 * @param isOpen nobody is named, and whoever is at the desk is a counsellor
 */
public record Roster(Set<String> counsellors, Set<String> leads, Set<String> auditors, boolean isOpen) {

    public Roster {
        counsellors = Set.copyOf(counsellors);
        leads = Set.copyOf(leads);
        auditors = Set.copyOf(auditors);
    }

    /** These counsellors and nobody else; with none, everybody at the desk. */
    public static Roster of(Set<String> counsellors) {
        return new Roster(counsellors, Set.of(), Set.of(), counsellors.isEmpty());
    }

    Set<Role> roles(String id) {
        var roles = EnumSet.noneOf(Role.class);
        if (isOpen || counsellors.contains(id)) {
            roles.add(Role.COUNSELLOR);
        }
        if (leads.contains(id)) {
            roles.add(Role.LEAD);
        }
        if (auditors.contains(id)) {
            roles.add(Role.AUDITOR);
        }
        return roles.isEmpty() ? EnumSet.of(Role.NOBODY) : roles;
    }
}
