package org.soudan.conversations.safety;

/** The kind of danger that a message speaks of. */
public enum Alarm {
    /** Suicide or self-harm. */
    SELF,
    /** Violence or abuse against the writer, sexual assault included. */
    VIOLENCE,
    /** Injury, fire, crime or illness that needs police or an ambulance now. */
    EMERGENCY
}
