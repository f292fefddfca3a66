package org.soudan.bot.access;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is at the desk; one person may be several. */
public enum Role {
    /** Talks with participants. */
    COUNSELLOR,
    /** Sees that everybody is served, and reads nobody's words but of cases that they take over. */
    LEAD,
    /** Sees who read what, and no case. */
    AUDITOR,
    /** Anybody else. */
    NOBODY;

    boolean has(Permission permission) {
        return permissions().contains(permission);
    }

    private Set<Permission> permissions() {
        return switch (this) {
            case COUNSELLOR -> EnumSet.complementOf(EnumSet.of(Permission.AUDIT));
            case LEAD -> EnumSet.of(Permission.SEE_QUEUE, Permission.STEER, Permission.TAKE_OVER);
            case AUDITOR -> EnumSet.of(Permission.AUDIT);
            case NOBODY -> EnumSet.noneOf(Permission.class);
        };
    }
}
