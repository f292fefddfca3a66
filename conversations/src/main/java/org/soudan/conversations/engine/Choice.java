package org.soudan.conversations.engine;

/**
 * Something to choose: a button, or a number by SMS.
 *
 * @param id says what was chosen even long afterwards; at most 255 characters
 * @param label what the participant reads
 */
public record Choice(String id, String label) {}
