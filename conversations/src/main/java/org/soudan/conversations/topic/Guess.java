package org.soudan.conversations.topic;

/**
 * A topic that a message may be about.
 *
 * @param certainty from 0 (no idea) to 1 (certain)
 */
public record Guess(String topic, double certainty) {}
