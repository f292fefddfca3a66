package org.soudan.conversations.transcript;

/**
 * A turn that went another way than it was recorded.
 *
 * @param turn counted from 1
 */
public record Difference(int turn, Act act, Outcome.Seen recorded, Outcome now) {}
