package org.soudan.bot.identity;

/**
 * Names one message of one person, however often and by whatever way it is delivered. Made by
 * {@link Identities#name}; holds no id of a person.
 */
public record MessageId(String value) {}
