package org.soudan.conversations.safety;

/** The kind of danger that a message speaks of, the most pressing first. */
public enum Alarm {
    /** Suicide or self-harm. */
    SELF,
    /** Sexual assault on the writer. */
    ASSAULT,
    /** Violence, abuse, stalking or threats against the writer. */
    VIOLENCE,
    /** Somebody else is in danger, or the writer may hurt somebody. */
    OTHER,
    /** Injury, fire, crime or illness that needs police or an ambulance now. */
    EMERGENCY
}
