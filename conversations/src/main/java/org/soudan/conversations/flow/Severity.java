package org.soudan.conversations.flow;

/** How soon a case needs a person, most severe first. */
public enum Severity {
    CRISIS,
    URGENT,
    NORMAL;

    public boolean isMoreSevereThan(Severity other) {
        return compareTo(other) < 0;
    }
}
