package org.soudan.conversations.flow;

/**
 * How long a value is kept, told by its name: {@code profile.role} until the participant has everything erased,
 * {@code session.course} until the conversation is over, any other name until its flow ends or begins again. A name
 * without a scope belongs to its flow alone.
 */
public enum Scope {
    FLOW,
    SESSION,
    PROFILE;

    public static Scope of(String name) {
        if (name.startsWith("profile.")) {
            return PROFILE;
        }
        return name.startsWith("session.") ? SESSION : FLOW;
    }

    /** The name that a flow's value is kept under, apart from other flows' values of the same name. */
    public static String key(String flow, String name) {
        return of(name) == FLOW ? prefix(flow) + name : name;
    }

    /** What the keys of a flow's own values begin with. */
    public static String prefix(String flow) {
        return flow + "/";
    }
}
