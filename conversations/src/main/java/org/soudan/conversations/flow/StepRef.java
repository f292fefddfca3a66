package org.soudan.conversations.flow;

/** A step by name; it need not exist (any more). */
public record StepRef(String flow, String step) {}
