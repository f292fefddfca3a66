package org.soudan.conversations.session;

/** How a participant writes to Soudan. */
public enum Channel {
    SLACK,
    SMS
}
