package org.soudan.conversations.flow;

/** How soon a case needs a person, most severe first. */
public enum Severity {
    CRISIS,
    URGENT,
    NORMAL;

    /** One step graver, where there is one. */
    public Severity raised() {
        return switch (this) {
            case CRISIS, URGENT -> CRISIS;
            case NORMAL -> URGENT;
        };
    }

    /** One step less grave, where there is one. */
    public Severity lowered() {
        return switch (this) {
            case CRISIS -> URGENT;
            case URGENT, NORMAL -> NORMAL;
        };
    }

    public boolean isMoreSevereThan(Severity other) {
        return compareTo(other) < 0;
    }
}
