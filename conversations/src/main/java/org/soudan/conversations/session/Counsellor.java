package org.soudan.conversations.session;

/**
 * A person who answers at the desk.
 *
 * @param id names them at the desk; meaningless elsewhere
 * @param name the working name that the participant sees
 */
public record Counsellor(String id, String name) {}
